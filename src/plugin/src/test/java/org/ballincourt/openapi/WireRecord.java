package org.ballincourt.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.testing.BuiltPlugin;

/** A record of the plugin that is written as JSON. */
record WireRecord(Class<?> type) {

  private static final String ENDING = "Json";

  /** All of them, in the order of their names. */
  static List<WireRecord> all() {
    return BuiltPlugin.classes().stream()
        .map(JavaClass::reflect)
        .filter(type -> type.isRecord() && type.getSimpleName().endsWith(ENDING))
        .map(WireRecord::new)
        .sorted((one, other) -> one.type.getName().compareTo(other.type.getName()))
        .toList();
  }

  /**
   * @param name as it stands in the code, with the class around it where it would not be enough
   */
  boolean isCalled(String name) {
    return type.getName().replace('$', '.').endsWith("." + name);
  }

  /** What stands in the JSON by a name of its own. */
  List<RecordComponent> members() {
    return Stream.of(type.getRecordComponents())
        .filter(member -> !member.getAccessor().isAnnotationPresent(JsonAnyGetter.class))
        .toList();
  }

  /** Whether the member is there also where it is null. */
  boolean isAlwaysWritten(RecordComponent member) {
    return member.getType().isPrimitive()
        || inclusion(member).map(JsonInclude.Include.ALWAYS::equals).orElse(false);
  }

  /** Whether the member is left out where it is null. */
  boolean isLeftOut(RecordComponent member) {
    return inclusion(member).map(JsonInclude.Include.NON_NULL::equals).orElse(false);
  }

  private Optional<JsonInclude.Include> inclusion(RecordComponent member) {
    return Stream.of(member.getAccessor(), type)
        .flatMap(place -> Stream.ofNullable(place.getAnnotation(JsonInclude.class)))
        .map(JsonInclude::value)
        .findFirst();
  }

  @Override
  public String toString() {
    return type.getName();
  }
}
