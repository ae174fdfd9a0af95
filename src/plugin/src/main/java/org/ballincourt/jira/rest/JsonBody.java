package org.ballincourt.jira.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;

/** The body of a request as JSON, read strictly and only up to a size. */
final class JsonBody {

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** How the reader speaks of what it reads; only the place in it is of use to a caller. */
  private static final Pattern INNER_WORDS = Pattern.compile("\\[Source: [^]]*; ([^];]*)]");

  private JsonBody() {}

  /**
   * Whatever JSON it is; a missing node where the body is empty.
   *
   * @throws Refusal where it is not JSON, or too large
   */
  static JsonNode read(InputStream body, BodyLimit limit, Texts texts) {
    try {
      byte[] bytes = body.readNBytes(limit.mostBytes() + 1);
      if (bytes.length > limit.mostBytes()) {
        throw new Refusal(Refusal.Kind.BAD_INPUT, List.of(limit.tooLarge().apply(texts)));
      }
      return STRICT.readTree(decoded(bytes, texts));
    } catch (JsonProcessingException e) {
      throw notJson(e, texts);
    } catch (IOException e) {
      throw refusal(texts.text("ballincourt.input.unreadable"));
    }
  }

  private static String decoded(byte[] bytes, Texts texts) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw refusal(texts.text("ballincourt.input.not-utf-8"));
    }
  }

  private static Refusal notJson(JsonProcessingException e, Texts texts) {
    JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    return refusal(
        texts.text(
            "ballincourt.input.not-json",
            Math.max(1, place.getLineNr()),
            Math.max(1, place.getColumnNr()),
            INNER_WORDS.matcher(e.getOriginalMessage()).replaceAll("$1")));
  }

  static Refusal refusal(String message) {
    return new Refusal(Refusal.Kind.BAD_INPUT, message);
  }
}
