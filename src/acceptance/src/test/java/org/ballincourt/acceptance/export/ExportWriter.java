package org.ballincourt.acceptance.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an export issue by issue, so that it may be larger than memory. */
public final class ExportWriter implements AutoCloseable {

  private final JsonGenerator json;

  private ExportWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Opens the file and writes what stands before the first issue. */
  public static ExportWriter to(Path file) {
    try {
      JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(file));
      json.setCodec(new ObjectMapper());
      json.writeStartObject();
      json.writeStringField("expand", "names,schema");
      json.writeNumberField("startAt", 0);
      json.writeArrayFieldStart("issues");
      return new ExportWriter(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void add(JsonNode issue) {
    try {
      json.writeTree(issue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      json.writeEndArray();
      json.writeEndObject();
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
