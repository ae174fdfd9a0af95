package org.ballincourt.followup.outcome.web;

import java.util.List;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.access.Named;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.issue.IssueToday;

/** One thing that came of the work. */
public final class OutcomeView {

  private final Named named;
  private final String stand;
  private final String made;
  private final List<DeedView> deeds;
  private final Texts texts;

  /**
   * @param stand how it stands; empty where there is nothing to say
   * @param made who wrote it down, and when
   */
  OutcomeView(Named named, String stand, String made, List<DeedView> deeds, Texts texts) {
    this.named = named;
    this.stand = stand;
    this.made = made;
    this.deeds = List.copyOf(deeds);
    this.texts = texts;
  }

  public long getId() {
    return named.outcome().id();
  }

  public long getRevision() {
    return named.outcome().revision();
  }

  public String getText() {
    return content().text();
  }

  private Content content() {
    return named.outcome().content();
  }

  public boolean isGiven() {
    return named.giver() != null;
  }

  public String getGiver() {
    return isGiven() ? named.giver() : "";
  }

  public String getStand() {
    return stand;
  }

  public boolean isStanding() {
    return !stand.isEmpty();
  }

  public boolean isNoted() {
    return !note().isEmpty();
  }

  /** The conditions of a permission, or the note on a referral. */
  public String getNote() {
    return content() instanceof Permission
        ? texts.text("ballincourt.outcome.permission.conditions", note())
        : note();
  }

  private String note() {
    if (content() instanceof Permission may) {
      return may.conditions();
    }
    return content() instanceof Referral referral ? referral.note() : "";
  }

  public boolean isTracked() {
    return named.issue() != null;
  }

  /** Whether the viewer may open the issue. */
  public boolean isOpen() {
    return isTracked() && named.issue().seen();
  }

  public String getIssueKey() {
    return isTracked() ? named.issue().key() : "";
  }

  public String getIssueText() {
    IssueToday issue = named.issue();
    if (!isOpen()) {
      return texts.text("ballincourt.action.issue-gone", getIssueKey());
    }
    String state = texts.text("ballincourt.action." + (issue.closed() ? "closed" : "open"));
    return texts.text("ballincourt.action.issue", issue.key(), issue.summary(), state);
  }

  public boolean isForClient() {
    return named.client() != null;
  }

  public String getClient() {
    return isForClient() ? named.client() : "";
  }

  public String getProjectName() {
    return named.projectName();
  }

  public String getProjectKey() {
    return named.projectKey();
  }

  /** Whether the viewer may still open its project. */
  public boolean isProjectThere() {
    return named.project() != null;
  }

  public String getMade() {
    return made;
  }

  public List<DeedView> getDeeds() {
    return deeds;
  }
}
