package org.ballincourt;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballincourt.testing.BuiltPlugin;
import org.junit.Test;

public class RestAccessTest {

  private static final String ACCESS = "com.atlassian.plugins.rest.api.security.annotation";

  @Test
  public void saysOfEachRestMethodWhoMayCallIt() {
    List<Method> verbs =
        BuiltPlugin.classes().stream()
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> isAnnotated(method, RestAccessTest::isVerb))
            .toList();

    assertFalse(verbs.isEmpty());
    for (Method verb : verbs) {
      assertTrue(verb.toString(), isAnnotated(verb, RestAccessTest::isAccess));
    }
  }

  private static boolean isAnnotated(Method method, Predicate<Annotation> wanted) {
    return Stream.of(method.getAnnotations()).anyMatch(wanted);
  }

  private static boolean isVerb(Annotation annotation) {
    return annotation.annotationType().isAnnotationPresent(HttpMethod.class);
  }

  private static boolean isAccess(Annotation annotation) {
    return annotation.annotationType().getPackageName().equals(ACCESS);
  }
}
