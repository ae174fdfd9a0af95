package org.ballincourt.openapi;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.testing.BuiltPlugin;

/** A method of the plugin that answers REST calls. */
record RestMethod(Method method) {

  /** All of them by verb and path, as in {@code GET /calendars/{id}}. */
  static Map<String, RestMethod> all() {
    Map<String, RestMethod> methods = new TreeMap<>();
    BuiltPlugin.classes().stream()
        .map(JavaClass::reflect)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .map(RestMethod::new)
        .forEach(method -> method.verb().ifPresent(verb -> methods.put(method.call(verb), method)));
    return methods;
  }

  private Optional<String> verb() {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(HttpMethod::value)
        .findFirst();
  }

  private String call(String verb) {
    Path ofClass = method.getDeclaringClass().getAnnotation(Path.class);
    Path own = method.getAnnotation(Path.class);
    return verb + " /" + ofClass.value() + (own == null ? "" : "/" + own.value());
  }

  /** As in {@code path key} and {@code query before}. */
  Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    for (Annotation[] annotations : method.getParameterAnnotations()) {
      for (Annotation annotation : annotations) {
        if (annotation instanceof PathParam path) {
          names.add("path " + path.value());
        } else if (annotation instanceof QueryParam query) {
          names.add("query " + query.value());
        }
      }
    }
    return names;
  }

  boolean takesBody() {
    return List.of(method.getParameterTypes()).contains(InputStream.class);
  }
}
