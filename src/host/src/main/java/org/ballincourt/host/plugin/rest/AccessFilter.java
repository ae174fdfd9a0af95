package org.ballincourt.host.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ballincourt.host.plugin.access.Access;

/**
 * Lets licensed users in: that is what {@code LicensedOnly} says and what a method without an
 * access annotation means, and Jira's other annotations are not in the slice of its API.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

  private final Access access;

  AccessFilter(Access access) {
    this.access = access;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    ApplicationUser caller = access.caller();
    if (caller == null) {
      request.abortWith(nobody(request.getUriInfo().getBaseUri()));
    } else if (!access.isLicensed(caller)) {
      request.abortWith(
          PlatformError.response(
              Response.Status.FORBIDDEN, "Client must be authorized to access this resource."));
    }
  }

  private static Response nobody(URI base) {
    String realm = URLEncoder.encode(base.resolve("/").toString(), StandardCharsets.UTF_8);
    Response answer =
        PlatformError.response(
            Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource.");
    return Response.fromResponse(answer)
        .header(HttpHeaders.WWW_AUTHENTICATE, "OAuth realm=\"" + realm + "\"")
        .build();
  }
}
