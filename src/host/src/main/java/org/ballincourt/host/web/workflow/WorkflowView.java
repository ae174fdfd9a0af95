package org.ballincourt.host.web.workflow;

import java.util.List;
import org.ballincourt.host.web.admin.SideMenuView;

/**
 * The transitions of a project, and one of them with all that was added to it.
 *
 * @param project key of the one that is shown; empty where none is chosen
 */
public record WorkflowView(
    SideMenuView menu, List<Choice> projects, String project, Chosen transition) {

  /** Something to be chosen by a link; its address is a path inside Jira. */
  public record Choice(String id, String name, String path, boolean chosen) {}

  /**
   * The transition that is shown.
   *
   * @param all of the project
   * @param form empty where nothing is added or edited just now
   */
  public record Chosen(
      List<Choice> all, String id, String name, List<Section> sections, Form form) {}

  /**
   * Rules of one kind.
   *
   * @param id of the section, for links and scripts
   */
  public record Section(String id, String title, List<Rule> rules, List<Choice> addable) {

    public boolean none() {
      return rules.isEmpty();
    }
  }

  /**
   * @param id empty for what Jira itself does
   * @param bodyHtml as the part shows itself
   * @param editPath inside Jira; empty where it cannot be edited
   */
  public record Rule(
      String id,
      String part,
      String bodyHtml,
      String editPath,
      boolean orderable,
      boolean deletable) {

    public boolean isSystem() {
      return id.isEmpty();
    }

    public boolean isEditable() {
      return !editPath.isEmpty();
    }
  }

  /**
   * @param action what the form does: add or edit
   * @param target the part that is added, or the rule that is edited
   * @param bodyHtml as the part asks for its parameters
   */
  public record Form(
      String action, String target, String title, String description, String bodyHtml) {

    static final Form NONE = new Form("", "", "", "", "");

    public boolean isShown() {
      return !action.isEmpty();
    }
  }

  public boolean isChosen() {
    return !project.isEmpty();
  }
}
