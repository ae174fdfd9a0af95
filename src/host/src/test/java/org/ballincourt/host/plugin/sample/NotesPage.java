package org.ballincourt.host.plugin.sample;

import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A page of notes; it says from which class loader it was called. */
public class NotesPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Notes notes;
  private final transient TemplateRenderer renderer;

  @Inject
  public NotesPage(Notes notes, TemplateRenderer renderer) {
    this.notes = notes;
    this.renderer = renderer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    boolean own = Thread.currentThread().getContextClassLoader() == getClass().getClassLoader();
    response.setHeader("Called-With-Own-Loader", Boolean.toString(own));
    response.setHeader("Path-Info", request.getPathInfo());
    Map<String, Object> page =
        Map.of("view", new NoteView(notes.all()), "hidden", new HiddenView(), "list", List.of());
    renderer.render("templates/" + request.getParameter("template"), page, response.getWriter());
  }
}
