package org.ballincourt.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves AUI and the host's own style sheet and script. */
public final class AuiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    try (InputStream file = open(path)) {
      if (file == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(getServletContext().getMimeType(path));
      response.setHeader("Cache-Control", "max-age=3600");
      file.transferTo(response.getOutputStream());
    }
  }

  /** A folder has no dot, and a class loader would list it. */
  private InputStream open(String path) {
    boolean file = path != null && path.contains(".") && !path.contains("..");
    return file ? getClass().getClassLoader().getResourceAsStream("aui" + path) : null;
  }
}
