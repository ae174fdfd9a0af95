package org.ballincourt.openapi;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.testing.BuiltPlugin;

/** The constants of the plugin that say which members a body may have. */
final class ReadMembers {

  private static final String ENDING = "MEMBERS";

  private ReadMembers() {}

  /** Their names, as in {@code CalendarInput.MEMBERS}. */
  static Set<String> names() {
    return fields()
        .filter(field -> field.getName().endsWith(ENDING))
        .map(ReadMembers::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Also of a constant that holds members without being called so: a map's keys, or a single name.
   *
   * @param name as in {@code CalendarInput.MEMBERS}
   */
  static Set<String> called(String name) {
    List<Field> found = fields().filter(field -> name(field).equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " constants are called " + name);
    }
    return members(found.get(0));
  }

  private static Stream<Field> fields() {
    return BuiltPlugin.classes().stream()
        .filter(type -> type.getPackageName().contains(".rest"))
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getDeclaredFields()));
  }

  private static String name(Field field) {
    return field.getDeclaringClass().getSimpleName() + "." + field.getName();
  }

  private static Set<String> members(Field field) {
    Set<String> members = new TreeSet<>();
    held(value(field)).forEach(name -> members.add((String) name));
    return members;
  }

  private static Collection<?> held(Object held) {
    if (held instanceof Map<?, ?> map) {
      return map.keySet();
    }
    return held instanceof Collection<?> many ? many : List.of(held);
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.toString(), e);
    }
  }
}
