package org.ballincourt.host.web.rest;

import com.atlassian.jira.project.version.Version;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/versions/KEY/ID}: deletes a version, with {@code ?swap=ID} in favour of
 * another one; {@code POST …/merge} merges it into another one of its project.
 */
public final class VersionsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final String MERGE = "/merge";

  public VersionsServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  /** A version that is known, and the project that has it. */
  private record Place(StoredProject project, Version version) {

    Version heir(String id) {
      Version heir = find(project, id).orElseThrow(Place::noHeir);
      if (heir.getId().equals(version.getId())) {
        throw noHeir();
      }
      return heir;
    }

    private static Refusal noHeir() {
      return Refusal.badRequest("The project has no such other version.");
    }

    static Optional<Version> find(StoredProject project, String id) {
      return project.versions().stream()
          .filter(version -> version.getId().toString().equals(id))
          .findFirst();
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (!path.endsWith(MERGE)) {
      throw Refusal.notFound("The resource");
    }
    Place place = place(path.substring(0, path.length() - MERGE.length()));
    Version heir = place.heir(JsonBody.of(request).text("into"));
    jira().versionLives().end(place.version(), Optional.of(heir), user());
    done(response);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    Place place = place(rest(request));
    Optional<Version> heir = Optional.ofNullable(request.getParameter("swap")).map(place::heir);
    jira().versionLives().end(place.version(), heir, user());
    done(response);
  }

  private Place place(String path) {
    int slash = path.indexOf('/');
    StoredProject project =
        jira()
            .projects()
            .find(slash < 0 ? path : path.substring(0, slash))
            .orElseThrow(() -> Refusal.notFound("Project"));
    return Place.find(project, path.substring(slash + 1))
        .map(version -> new Place(project, version))
        .orElseThrow(() -> Refusal.notFound("Version"));
  }
}
