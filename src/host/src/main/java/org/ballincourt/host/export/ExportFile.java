package org.ballincourt.host.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The answer of {@code GET /rest/api/2/search?expand=changelog}, read one issue at a time. */
final class ExportFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Opens the bytes anew for each reading. */
  interface Source {
    InputStream open() throws IOException;
  }

  private final String name;
  private final Source source;

  ExportFile(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  String name() {
    return name;
  }

  /**
   * Hands over every issue, in the order of the file.
   *
   * @throws BadExport where the file is no such JSON; the issues before that place were handed over
   */
  void forEachIssue(Consumer<JsonPlace> action) {
    try (InputStream in = source.open();
        JsonParser parser = JSON.createParser(in)) {
      readAll(parser, action);
    } catch (IOException e) {
      throw new BadExport(name, "", "can't be read: " + e.getMessage());
    }
  }

  private void readAll(JsonParser parser, Consumer<JsonPlace> action) throws IOException {
    try {
      readRoot(parser, action);
    } catch (JsonProcessingException e) {
      throw new BadExport(name, path(parser), brokenJson(e));
    }
  }

  private void readRoot(JsonParser parser, Consumer<JsonPlace> action) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadExport(name, "", "is not a JSON object");
    }
    if (!readMembers(parser, action)) {
      throw new BadExport(name, "issues", "is missing");
    }
    if (parser.nextToken() != null) {
      throw new BadExport(name, "", "goes on after its end");
    }
  }

  /** Whether there were issues among them. */
  private boolean readMembers(JsonParser parser, Consumer<JsonPlace> action) throws IOException {
    boolean found = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.currentName().equals("issues")) {
        readIssues(parser, action);
        found = true;
      } else {
        parser.nextToken();
        parser.skipChildren();
      }
    }
    return found;
  }

  private void readIssues(JsonParser parser, Consumer<JsonPlace> action) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw new BadExport(name, "issues", "is not a list");
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode issue = JSON.readTree(parser);
      action.accept(new JsonPlace(name, "issues[" + i + "]", issue));
    }
  }

  private static String path(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return pointer.replaceAll("/(\\d+)", "[$1]").replaceFirst("^/", "").replace('/', '.');
  }

  private static String brokenJson(JsonProcessingException e) {
    return "broken JSON at line %d, column %d: %s"
        .formatted(
            e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage());
  }
}
