package org.ballincourt.host.plugin.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers 400 to a body that is no JSON, or has a property that nobody asked for. */
final class UnreadableJson implements ExceptionMapper<JsonProcessingException> {

  @Override
  public Response toResponse(JsonProcessingException error) {
    return PlatformError.response(Response.Status.BAD_REQUEST, error.getOriginalMessage());
  }
}
