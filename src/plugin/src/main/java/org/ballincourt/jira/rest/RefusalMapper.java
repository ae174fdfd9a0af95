package org.ballincourt.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.ballincourt.jira.Refusal;

/** Answers a refusal with its status and all its faults. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Override
  public Response toResponse(Refusal refusal) {
    return Response.status(refusal.kind().status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(ErrorsJson.of(refusal))
        .build();
  }
}
