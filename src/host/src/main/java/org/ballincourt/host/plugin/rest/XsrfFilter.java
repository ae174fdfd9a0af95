package org.ballincourt.host.plugin.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses writes that a page of another site could have made a browser send. */
@Priority(Priorities.AUTHORIZATION)
final class XsrfFilter implements ContainerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    boolean suspicious = isBrowserForm(request.getMediaType()) || comesFromElsewhere(request);
    if (!READS.contains(request.getMethod()) && suspicious && !hasToken(request)) {
      request.abortWith(PlatformError.response(Response.Status.FORBIDDEN, "XSRF check failed"));
    }
  }

  private static boolean hasToken(ContainerRequestContext request) {
    return "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
  }

  /** What a form can send without any script. */
  private static boolean isBrowserForm(MediaType type) {
    return type != null
        && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
            || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
            || type.isCompatible(MediaType.TEXT_PLAIN_TYPE));
  }

  private static boolean comesFromElsewhere(ContainerRequestContext request) {
    URI here = request.getUriInfo().getBaseUri();
    return Stream.of("Origin", "Referer")
        .map(request::getHeaderString)
        .anyMatch(address -> address != null && !isOf(here, address));
  }

  private static boolean isOf(URI here, String address) {
    String origin = here.getScheme() + "://" + here.getRawAuthority();
    return address.equals(origin) || address.startsWith(origin + "/");
  }
}
