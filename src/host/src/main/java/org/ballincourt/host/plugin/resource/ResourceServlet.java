package org.ballincourt.host.plugin.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Serves declared files; browsers ask each time and are told when nothing changed. */
public final class ResourceServlet extends HttpServlet {

  /** Where Jira serves the files of plugins. */
  public static final String PATH = "/download/resources";

  private static final long serialVersionUID = 1L;

  private final transient WebResources resources;
  private final transient Supplier<Locale> viewer;

  /**
   * @param viewer the language of whoever is looking
   */
  public ResourceServlet(WebResources resources, Supplier<Locale> viewer) {
    this.resources = resources;
    this.viewer = viewer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<WebResource> file = Optional.ofNullable(request.getPathInfo()).flatMap(resources::at);
    if (file.isPresent()) {
      send(file.get(), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(WebResource file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] content = file.content(viewer.get());
    String tag = tagOf(content);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.contentType());
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static String tagOf(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
