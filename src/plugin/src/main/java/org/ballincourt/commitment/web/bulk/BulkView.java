package org.ballincourt.commitment.web.bulk;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.ballincourt.jira.Texts;

/** The page that asks about many issues. */
public final class BulkView {

  private final String query;
  private final List<BulkIssueView> issues;
  private final List<String> remarks;
  private final Project project;
  private final Texts texts;

  /**
   * @param query as it was typed; empty where nothing was looked for yet
   * @param remarks what was not understood, not found, or left out
   */
  BulkView(String query, List<BulkIssueView> issues, List<String> remarks, Texts texts) {
    this(query, issues, remarks, null, texts);
  }

  private BulkView(
      String query,
      List<BulkIssueView> issues,
      List<String> remarks,
      Project project,
      Texts texts) {
    this.query = query;
    this.issues = List.copyOf(issues);
    this.remarks = List.copyOf(remarks);
    this.project = project;
    this.texts = texts;
  }

  /**
   * The same with a way back.
   *
   * @param from the project from whose page somebody came; null for none
   */
  BulkView with(Project from) {
    return new BulkView(query, issues, remarks, from, texts);
  }

  /** Whether somebody came from a project. */
  public boolean isFromProject() {
    return project != null;
  }

  public String getProjectKey() {
    return isFromProject() ? project.getKey() : "";
  }

  public String getProjectLabel() {
    return isFromProject()
        ? texts.text("ballincourt.client.form.to-project", project.getName())
        : "";
  }

  public String getQuery() {
    return query;
  }

  public List<BulkIssueView> getIssues() {
    return issues;
  }

  public boolean isAny() {
    return !issues.isEmpty();
  }

  public List<String> getRemarks() {
    return remarks;
  }

  public boolean isRemarked() {
    return !remarks.isEmpty();
  }

  public boolean isNothing() {
    return issues.isEmpty() && remarks.isEmpty();
  }

  public String getNothingText() {
    return texts.text(
        query.isEmpty() ? "ballincourt.ask.bulk.nothing-yet" : "ballincourt.ask.bulk.nothing");
  }

  public String getTitle() {
    return texts.text("ballincourt.ask.bulk.title");
  }

  public String getQueryLabel() {
    return texts.text("ballincourt.ask.bulk.query");
  }

  public String getQueryNote() {
    return texts.text("ballincourt.ask.bulk.query-note");
  }

  public String getFindLabel() {
    return texts.text("ballincourt.ask.bulk.find");
  }

  public String getAllLabel() {
    return texts.text("ballincourt.ask.bulk.all");
  }

  public String getIssuesLabel() {
    return texts.text("ballincourt.ask.bulk.issues", issues.size());
  }

  public String getAskLabel() {
    return texts.text("ballincourt.ask.open");
  }

  public String getWithdrawLabel() {
    return texts.text("ballincourt.ask.bulk.withdraw");
  }
}
