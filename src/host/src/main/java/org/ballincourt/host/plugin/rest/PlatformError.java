package org.ballincourt.host.plugin.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The body that Jira's REST platform itself gives with an error. */
record PlatformError(
    @JsonProperty("message") String message, @JsonProperty("status-code") int status) {

  static Response response(Response.Status status, String message) {
    return in(Response.status(status).build(), message);
  }

  /** Puts the body into an answer that has none. */
  static Response in(Response answer, String message) {
    return Response.fromResponse(answer)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new PlatformError(message, answer.getStatus()))
        .build();
  }
}
