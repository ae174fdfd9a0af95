package org.ballincourt.host.plugin.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the plugin did not catch: the log gets the trace, the caller never does. */
final class UncaughtError implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(UncaughtError.class);

  @Override
  public Response toResponse(Throwable error) {
    if (error instanceof WebApplicationException known) {
      Response answer = known.getResponse();
      return PlatformError.in(answer, answer.getStatusInfo().getReasonPhrase());
    }
    LOG.error("A plugin's REST resource failed", error);
    return PlatformError.response(
        Response.Status.INTERNAL_SERVER_ERROR,
        "An internal error has occurred; the log has the details.");
  }
}
