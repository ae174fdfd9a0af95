package org.ballincourt;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.followup.job.LookSchedule;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.privacy.job.ForgettingSchedule;
import org.ballincourt.questionnaire.invitation.job.ReminderSchedule;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Test;
import org.springframework.stereotype.Component;

/** The plugin's parts can be put together: whatever one asks for is there. */
public class ComponentsTest {

  private static final String IMPORTS = "org.ballincourt.jira.ComponentImports";

  @Test
  public void listsEachComponent() {
    assertEquals(names(components()), index("component"));
  }

  @Test
  public void listsEachImport() {
    assertEquals(names(imports()), index("imports"));
  }

  @Test
  public void offersWhatJiraCallsAtStartAndStop() {
    Set<String> listeners =
        Stream.of(
                Jobs.class,
                LookSchedule.class,
                Postman.class,
                ReminderSchedule.class,
                ForgettingSchedule.class)
            .map(type -> type.getName() + "#" + LifecycleAware.class.getName())
            .collect(toSet());
    assertEquals(listeners, index("exports"));
  }

  @Test
  public void importsNothingThatNobodyAsksFor() {
    Set<Type> asked = new HashSet<>();
    made().forEach(type -> asked.addAll(List.of(wanted(type))));

    imports().forEach(type -> assertTrue(type.getName(), asked.contains(type)));
  }

  @Test
  public void givesEachPartWhatItAsksFor() {
    Set<Class<?>> there = Stream.concat(components(), imports()).collect(toSet());
    there.add(Clock.class);

    made()
        .forEach(
            type -> {
              for (Type wanted : wanted(type)) {
                assertTrue(type + " asks for " + wanted, isThere(wanted, there));
              }
            });
  }

  /** A list holds all that are of its kind, and must not be empty; else there is one. */
  private static boolean isThere(Type wanted, Set<Class<?>> there) {
    return wanted instanceof ParameterizedType list && list.getRawType() == List.class
        ? number((Class<?>) list.getActualTypeArguments()[0], there) > 0
        : there.contains(wanted) || number((Class<?>) wanted, there) == 1;
  }

  private static long number(Class<?> kind, Set<Class<?>> there) {
    return there.stream().filter(kind::isAssignableFrom).count();
  }

  /** Spring calls it by the name of its class without the package. */
  @Test
  public void givesEachComponentANameOfItsOwn() {
    List<String> names = components().map(Class::getSimpleName).sorted().toList();

    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  public void hasOneClock() {
    assertEquals(1, components().filter(Clock.class::isAssignableFrom).count());
  }

  /** What Spring, Jira or the REST module makes by its constructor. */
  private static Stream<Class<?>> made() {
    return Stream.of(components(), resources(), namedInTheDescriptor()).flatMap(types -> types);
  }

  private static Stream<Class<?>> components() {
    return annotated(Component.class);
  }

  private static Stream<Class<?>> resources() {
    return annotated(Path.class);
  }

  private static Stream<Class<?>> annotated(Class<? extends Annotation> mark) {
    return BuiltPlugin.classes().stream()
        .filter(type -> type.isAnnotatedWith(mark))
        .map(JavaClass::reflect);
  }

  private static Stream<Class<?>> namedInTheDescriptor() {
    return PluginDescriptor.read().elements().stream()
        .map(element -> element.getAttribute("class"))
        .filter(name -> !name.isEmpty())
        .map(name -> BuiltPlugin.classes().get(name).reflect());
  }

  private static Stream<Class<?>> imports() {
    Field[] fields = BuiltPlugin.classes().get(IMPORTS).reflect().getDeclaredFields();
    return Stream.of(fields).map(Field::getType);
  }

  private static Type[] wanted(Class<?> type) {
    assertEquals(type + " has one constructor", 1, type.getConstructors().length);
    return type.getConstructors()[0].getGenericParameterTypes();
  }

  private static Set<String> index(String name) {
    String file = "META-INF/plugin-components/" + name;
    return new TreeSet<>(BuiltPlugin.text(BuiltPlugin.CONTENT.resolve(file)).lines().toList());
  }

  private static Set<String> names(Stream<Class<?>> types) {
    return types.map(Class::getName).collect(toCollection(TreeSet::new));
  }
}
