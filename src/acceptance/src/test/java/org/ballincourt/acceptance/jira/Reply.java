package org.ballincourt.acceptance.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** What Jira answered: the HTTP status and the body. */
public record Reply(int status, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The body as JSON; fails where it is something else. */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not JSON: " + this, e);
    }
  }
}
