package org.ballincourt.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballincourt.testing.BuiltPlugin;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file that describes the REST resources, in the words of OpenAPI. */
final class Document {

  static final Path FILE = Path.of("../../docs/openapi.yaml");

  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");
  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonNode root;

  Document(String yaml) {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    Object tree = new Yaml(new SafeConstructor(strict)).load(yaml);
    this.root = new ObjectMapper().valueToTree(tree);
  }

  static Document read() {
    return new Document(BuiltPlugin.text(FILE));
  }

  /** By verb and path, as in {@code GET /calendars/{id}}. */
  Map<String, Operation> operations() {
    Map<String, Operation> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
        if (VERBS.contains(verb.getKey())) {
          operations.put(
              verb.getKey().toUpperCase() + " " + path.getKey(),
              new Operation(this, path.getValue(), verb.getValue()));
        }
      }
    }
    return operations;
  }

  /** By name, in the order of the file. */
  Map<String, JsonNode> schemas() {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    root.at("/components/schemas")
        .properties()
        .forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
    return schemas;
  }

  /** What the node points to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** What a schema says: a mere alias, also one with a word of its own, is looked through. */
  JsonNode meant(JsonNode schema) {
    return resolved(alias(schema));
  }

  /** The name of the schema that such a place holds; empty where it has one of its own. */
  String named(JsonNode schema) {
    String target = alias(schema).path("$ref").asText();
    return target.startsWith(SCHEMAS) ? target.substring(SCHEMAS.length()) : "";
  }

  private static JsonNode alias(JsonNode schema) {
    return schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema;
  }

  /** All places of the file that something points to. */
  Set<String> references() {
    return root.findValuesAsText("$ref").stream().collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whatever could be pointed to, by its place. */
  Set<String> components() {
    Set<String> places = new TreeSet<>();
    for (String kind : List.of("schemas", "parameters", "responses", "requestBodies")) {
      root.path("components")
          .path(kind)
          .fieldNames()
          .forEachRemaining(name -> places.add("#/components/" + kind + "/" + name));
    }
    return places;
  }
}
