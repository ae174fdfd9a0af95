package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredComponent;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.VersionPlan;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/projects/}: creates and deletes projects, gives them other keys, archives
 * and restores them; lists their versions and components and adds some.
 */
public final class ProjectsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final String VERSIONS = "/versions";
  private static final String COMPONENTS = "/components";
  private static final String ARCHIVE = "/archive";
  private static final String RESTORE = "/restore";

  public ProjectsServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    JsonBody body = JsonBody.of(request);
    if (path.isEmpty()) {
      create(body, response);
    } else if (path.endsWith(VERSIONS)) {
      addVersion(owner(path, VERSIONS), body, response);
    } else if (path.endsWith(COMPONENTS)) {
      addComponent(owner(path, COMPONENTS), body, response);
    } else {
      archive(path, response);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (path.endsWith(COMPONENTS)) {
      List<StoredComponent> components = owner(path, COMPONENTS).components();
      write(response, components.stream().map(ComponentJson::of).toList());
    } else if (path.endsWith(VERSIONS)) {
      write(response, owner(path, VERSIONS).versions().stream().map(VersionJson::of).toList());
    } else {
      throw Refusal.notFound("The resource");
    }
  }

  /** The project at whose parts the path ends. */
  private StoredProject owner(String path, String parts) {
    return project(path.substring(0, path.length() - parts.length()));
  }

  private void archive(String path, HttpServletResponse response) {
    boolean archived = path.endsWith(ARCHIVE);
    if (!archived && !path.endsWith(RESTORE)) {
      throw Refusal.notFound("The resource");
    }
    jira().projectLives().archive(project(path.substring(0, path.lastIndexOf('/'))), archived);
    done(response);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredProject project = project(rest(request));
    String key = key(JsonBody.of(request));
    StoredProject changed =
        jira()
            .projectLives()
            .changeKey(project, key)
            .orElseThrow(() -> Refusal.badRequest("A project has or had the key " + key + "."));
    write(response, Map.of("id", changed.id().toString(), "key", changed.key()));
  }

  private static String key(JsonBody body) {
    String key = body.text("key");
    if (!key.matches("[A-Z][A-Z0-9_]{1,9}")) {
      throw Refusal.badRequest(
          "\"key\" is not a capital letter and one to nine more, digits or underscores.");
    }
    return key;
  }

  private void create(JsonBody body, HttpServletResponse response) throws IOException {
    String key = key(body);
    StoredProject project =
        jira()
            .projectLives()
            .create(key, body.name("name"))
            .orElseThrow(() -> Refusal.badRequest("There is a project " + key + " already."));
    created(response, Map.of("id", project.id().toString(), "key", project.key()));
  }

  private void addVersion(StoredProject project, JsonBody body, HttpServletResponse response)
      throws IOException {
    String name = body.name("name");
    if (project.versions().stream().anyMatch(version -> version.getName().equals(name))) {
      throw Refusal.badRequest("A version with this name already exists in this project.");
    }
    VersionPlan plan = plan(body);
    created(response, VersionJson.of(jira().projectLives().addVersion(project, name, plan)));
  }

  private void addComponent(StoredProject project, JsonBody body, HttpServletResponse response)
      throws IOException {
    String name = body.name("name");
    if (project.components().stream().anyMatch(one -> one.getName().equalsIgnoreCase(name))) {
      throw Refusal.badRequest("A component with the name " + name + " already exists.");
    }
    created(response, ComponentJson.of(jira().projectLives().addComponent(project, name)));
  }

  private static VersionPlan plan(JsonBody body) {
    return VersionsServlet.inOrder(
        new VersionPlan(
            body.date("startDate").orElse(null),
            body.date("releaseDate").orElse(null),
            body.flag("released"),
            body.flag("archived")));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    jira().projectLives().delete(project(rest(request)), user());
    done(response);
  }

  private StoredProject project(String key) {
    return jira().projects().find(key).orElseThrow(() -> Refusal.notFound("Project"));
  }
}
