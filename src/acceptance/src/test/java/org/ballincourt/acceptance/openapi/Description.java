package org.ballincourt.acceptance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file that describes the REST resources. */
public final class Description {

  private static final String READ_AS_JSON = "/get/responses/200/content/application~1json/schema";

  private static final List<String> METHODS = List.of("get", "post", "put", "delete");

  private final JsonNode root;

  Description(String yaml) {
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    this.root = new ObjectMapper().valueToTree(tree);
  }

  public static Description read() {
    Path file = Path.of(System.getProperty("project.root"), "docs", "openapi.yaml");
    try {
      return new Description(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths that can be read as JSON, below the base, with their parameters in braces. */
  List<String> readable() {
    return root.path("paths").properties().stream()
        .filter(path -> path.getValue().at(READ_AS_JSON).isObject())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** All that can be done below these paths, as in {@code GET /clients/{id}}. */
  public SortedSet<String> operationsBelow(String... paths) {
    SortedSet<String> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      if (Stream.of(paths).anyMatch(path.getKey()::startsWith)) {
        METHODS.stream()
            .filter(path.getValue()::has)
            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())
            .forEach(operations::add);
      }
    }
    return operations;
  }

  /** What an answer to reading that path holds; missing where there is no such answer. */
  JsonNode answer(String path, int status) {
    JsonNode responses = root.path("paths").path(path).path("get").path("responses");
    return resolved(responses.path(Integer.toString(status)))
        .at("/content/application~1json/schema");
  }

  /** What the node points to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }
}
