package org.ballincourt.host.web.rest;

import com.atlassian.jira.project.version.Version;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.StoredVersion;
import org.ballincourt.host.project.VersionPlan;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/versions/KEY/ID}: deletes a version, with {@code ?swap=ID} in favour of
 * another one, and gives it other days; {@code POST …/merge} merges it into another one of its
 * project, {@code POST …/release} and {@code …/unrelease} release it and take that back, {@code
 * …/archive} and {@code …/restore} archive it and take that back.
 */
public final class VersionsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  public VersionsServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  /** A version that is known, and the project that has it. */
  private record Place(StoredProject project, StoredVersion version) {

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

    static Optional<StoredVersion> find(StoredProject project, String id) {
      return project.versions().stream()
          .filter(version -> version.getId().toString().equals(id))
          .findFirst();
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    int slash = path.lastIndexOf('/');
    Place place = place(slash < 0 ? path : path.substring(0, slash));
    switch (path.substring(slash + 1)) {
      case "merge" -> merge(place, request);
      case "release" -> release(place, true);
      case "unrelease" -> release(place, false);
      case "archive" -> archive(place, true);
      case "restore" -> archive(place, false);
      default -> throw Refusal.notFound("The resource");
    }
    done(response);
  }

  private void merge(Place place, HttpServletRequest request) throws IOException {
    Version heir = place.heir(JsonBody.of(request).text("into"));
    jira().versionLives().end(place.version(), Optional.of(heir), user());
  }

  private void release(Place place, boolean released) {
    if (!jira().versionLives().release(place.version(), released)) {
      throw Refusal.badRequest(
          released ? "The version is released already." : "The version is not released.");
    }
  }

  private void archive(Place place, boolean archived) {
    if (!jira().versionLives().archive(place.version(), archived)) {
      throw Refusal.badRequest(
          archived ? "The version is archived already." : "The version is not archived.");
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Place place = place(rest(request));
    JsonBody body = JsonBody.of(request);
    VersionPlan plan =
        new VersionPlan(
            body.date("startDate").orElse(null),
            body.date("releaseDate").orElse(null),
            place.version().isReleased(),
            place.version().isArchived());
    jira().versionLives().plan(place.version(), inOrder(plan));
    done(response);
  }

  /** As Jira wants them. */
  static VersionPlan inOrder(VersionPlan plan) {
    if (plan.isReversed()) {
      throw Refusal.badRequest("The start date must be before the version release date.");
    }
    return plan;
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
