package org.ballincourt.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares what the code writes with what the file says of it, and names each difference. */
final class WrittenShape {

  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          String.class, "string",
          long.class, "integer",
          Long.class, "integer",
          int.class, "integer",
          Integer.class, "integer",
          boolean.class, "boolean",
          Boolean.class, "boolean",
          double.class, "number",
          Double.class, "number");

  private final Document document;
  private final Map<Class<?>, String> names;
  private final Differences differences;

  /**
   * @param names of the schemas of records
   */
  WrittenShape(Document document, Map<Class<?>, String> names, Differences differences) {
    this.document = document;
    this.names = names;
    this.differences = differences;
  }

  void compare(WireRecord written, String name) {
    JsonNode schema = document.schemas().get(name);
    JsonNode properties = schema.path("properties");
    Set<String> members = new TreeSet<>();
    for (RecordComponent member : written.members()) {
      members.add(member.getName());
      if (properties.has(member.getName())) {
        String place = name + "." + member.getName();
        compare(member.getGenericType(), properties.path(member.getName()), place);
        compareNulls(written, member, schema, place);
      }
    }
    differences.compareAll(name, members, names(properties));
  }

  private void compareNulls(
      WireRecord written, RecordComponent member, JsonNode schema, String place) {
    boolean required = texts(schema.path("required")).contains(member.getName());
    JsonNode property = schema.path("properties").path(member.getName());
    boolean nullable = property.path("nullable").asBoolean();
    if (required == written.isLeftOut(member)) {
      differences.add(place + (required ? " may be left out" : " is always there"));
    }
    if (nullable && (member.getType().isPrimitive() || !written.isAlwaysWritten(member))) {
      differences.add(place + " is never null on the wire");
    }
  }

  /**
   * @param place where the two stand, for people
   */
  void compare(Type type, JsonNode schema, String place) {
    if (type instanceof ParameterizedType generic) {
      compareMany(generic, schema, place);
    } else if (PLAIN.containsKey(type)) {
      compareType(place, PLAIN.get(type), schema);
    } else if (((Class<?>) type).isEnum()) {
      Set<String> words = texts(document.meant(schema).path("enum"));
      differences.compareAll(place, constants((Class<?>) type), words);
    } else if (((Class<?>) type).isSealed()) {
      compareChoice((Class<?>) type, schema, place);
    } else {
      differences.compare(
          place + " is a", names.getOrDefault(type, "" + type), document.named(schema));
    }
  }

  private void compareType(String place, String inCode, JsonNode schema) {
    String inFile = document.meant(schema).path("type").asText();
    differences.compare(place + " is of type", inCode, inFile);
  }

  private void compareMany(ParameterizedType type, JsonNode schema, String place) {
    JsonNode meant = document.meant(schema);
    Type[] parts = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      compareType(place, "array", schema);
      compare(parts[0], meant.path("items"), place + "[]");
    } else {
      compareType(place, "object", schema);
      compare(parts[1], meant.path("additionalProperties"), place + ".*");
    }
  }

  private void compareChoice(Class<?> type, JsonNode schema, String place) {
    Set<String> possible =
        Stream.of(type.getPermittedSubclasses())
            .map(names::get)
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> described =
        StreamSupport.stream(document.meant(schema).path("oneOf").spliterator(), false)
            .map(document::named)
            .collect(Collectors.toCollection(TreeSet::new));
    differences.compareAll(place, possible, described);
  }

  private static Set<String> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
