package org.ballincourt.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a demo project has been told of its work for a client, each part as REST takes it.
 *
 * @param by the user who runs the client work
 * @param rules what its statuses mean, and how soon each side answers
 * @param client for whom it is, with the people there
 * @param asks what the first of those people is asked for
 */
public record Arrangement(String by, String rules, String client, List<Asked> asks) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is asked for on an issue. */
  public record Asked(String issue, ObjectNode words) {

    /** As it is put to that person. */
    public String of(long contact) {
      return words.deepCopy().put("contact", contact).toString();
    }
  }

  /**
   * Empty for a project that was left for its people to set up.
   *
   * @param now what was asked a while ago was asked before this instant
   */
  public static Optional<Arrangement> of(String projectKey, Instant now) {
    return Optional.ofNullable(all().get(projectKey)).map(node -> read(node, now));
  }

  private static JsonNode all() {
    try (InputStream in = Arrangement.class.getResourceAsStream("clients.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arrangement read(JsonNode node, Instant now) {
    return new Arrangement(
        node.path("by").asText(),
        node.path("rules").toString(),
        node.path("client").toString(),
        StreamSupport.stream(node.path("asks").spliterator(), false)
            .map(ask -> asked(ask, now))
            .toList());
  }

  private static Asked asked(JsonNode node, Instant now) {
    ObjectNode words = node.deepCopy();
    String issue = words.remove("issue").asText();
    if (words.path("told") instanceof ObjectNode told) {
      Duration ago = Duration.ofDays(told.remove("days").asLong());
      told.put("on", Instant.ofEpochSecond(now.minus(ago).getEpochSecond()).toString());
    }
    return new Asked(issue, words);
  }
}
