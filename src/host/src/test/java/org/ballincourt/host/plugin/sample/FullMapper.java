package org.ballincourt.host.plugin.sample;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells callers that there is no room for another note. */
@Provider
public class FullMapper implements ExceptionMapper<ArithmeticException> {

  @Override
  public Response toResponse(ArithmeticException overflow) {
    return Response.status(Response.Status.CONFLICT).type("text/plain").entity("full").build();
  }
}
