package org.ballincourt.host.project;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;

public class ProjectRolesTest {
  private static final List<String> PEOPLE = List.of("admin", "lead", "pm", "pm2", "member");

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private void projects(String... keys) {
    for (int i = 0; i < keys.length; i++) {
      database
          .get()
          .sql()
          .sql("insert into projects (id, project_key, name, fresh) values (?, ?, 'P', false)")
          .params(i, keys[i])
          .update();
    }
    new RoleMembers(database.get().sql()).deal();
  }

  private List<String> who(ProjectPermissionKey permission, String project) {
    StoredProject found = new Projects(database.get().sql()).find(project).orElseThrow();
    ProjectRoles roles = new ProjectRoles(database.get().sql());
    Stream<String> people =
        PEOPLE.stream()
            .filter(
                name ->
                    roles.hasPermission(
                        permission, found, database.people().byName(name).orElseThrow()));
    return people.toList();
  }

  @Test
  public void theLastOfSeveralProjectsIsHidden() {
    projects("ZZZ", "AAA", "MMM");
    assertEquals(List.of("admin", "pm2"), who(ProjectPermissions.BROWSE_PROJECTS, "ZZZ"));
    assertEquals(
        List.of("admin", "lead", "pm", "member"), who(ProjectPermissions.BROWSE_PROJECTS, "AAA"));
    assertEquals(
        List.of("admin", "lead", "pm", "member"), who(ProjectPermissions.BROWSE_PROJECTS, "MMM"));
  }

  @Test
  public void anOnlyProjectIsNotHidden() {
    projects("AAA");
    assertEquals(
        List.of("admin", "lead", "pm", "member"), who(ProjectPermissions.BROWSE_PROJECTS, "AAA"));
  }

  @Test
  public void projectManagersAdministerTheirProjects() {
    projects("AAA", "ZZZ");
    assertEquals(List.of("admin", "pm"), who(ProjectPermissions.ADMINISTER_PROJECTS, "AAA"));
    assertEquals(List.of("admin", "pm2"), who(ProjectPermissions.ADMINISTER_PROJECTS, "ZZZ"));
  }

  @Test
  public void viewersMoveNothing() {
    projects("AAA");
    assertEquals(List.of("admin", "pm", "member"), who(ProjectRoles.TRANSITION_ISSUES, "AAA"));
  }

  @Test
  public void thePluginsPermissionsAreGrantedToThoseWhoWorkForClients() {
    projects("AAA", "ZZZ");
    assertEquals(List.of("admin", "pm"), who(ProjectRoles.RUN_CLIENT_WORK, "AAA"));
    assertEquals(List.of("admin", "pm2"), who(ProjectRoles.RUN_CLIENT_WORK, "ZZZ"));
    for (ProjectPermissionKey reading :
        List.of(ProjectRoles.SEE_CLIENT_FIGURES, ProjectRoles.READ_FEEDBACK)) {
      assertEquals(List.of("admin", "lead", "pm"), who(reading, "AAA"));
      assertEquals(List.of("admin", "pm2"), who(reading, "ZZZ"));
    }
  }

  @Test
  public void aPermissionThatNobodyBringsIsGrantedToNobody() {
    projects("AAA");
    assertEquals(List.of(), who(new ProjectPermissionKey("fly"), "AAA"));
  }

  @Test
  public void nobodyMayDoAnything() {
    projects("AAA");
    StoredProject project = new Projects(database.get().sql()).find("AAA").orElseThrow();
    assertFalse(
        new ProjectRoles(database.get().sql())
            .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null));
  }
}
