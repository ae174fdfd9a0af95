package org.ballincourt.questionnaire.results.web.view;

import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.action.issue.IssueToday;

/** What becomes of one answer. */
public final class ActionView {

  private final Action action;
  private final IssueToday issue;
  private final String asked;
  private final boolean changing;
  private final Texts texts;

  /**
   * @param issue null where none tracks it
   * @param asked what the client said
   * @param changing whether the viewer may say something else
   */
  public ActionView(Action action, IssueToday issue, String asked, boolean changing, Texts texts) {
    this.action = action;
    this.issue = issue;
    this.asked = asked;
    this.changing = changing;
    this.texts = texts;
  }

  public long getId() {
    return action.id();
  }

  public String getAsked() {
    return texts.text("ballincourt.action.asked", asked);
  }

  public String getSaid() {
    Reply reply = action.reply();
    return switch (reply.kind()) {
      case WILL -> texts.text("ballincourt.action.will", reply.text());
      case DID -> texts.text("ballincourt.action.did", reply.text());
      case CANT -> texts.text("ballincourt.action.cant", reply.text(), reply.instead());
    };
  }

  public String getKind() {
    return action.reply().kind().name();
  }

  public String getText() {
    return action.reply().text();
  }

  public String getInstead() {
    return action.reply().instead();
  }

  public boolean isTracked() {
    return issue != null;
  }

  /** Whether the viewer may open the issue. */
  public boolean isOpen() {
    return issue != null && issue.seen();
  }

  public String getIssueKey() {
    return issue == null ? "" : issue.key();
  }

  public String getIssueText() {
    if (!isOpen()) {
      return texts.text("ballincourt.action.issue-gone", getIssueKey());
    }
    String state = texts.text("ballincourt.action." + (issue.closed() ? "closed" : "open"));
    return texts.text("ballincourt.action.issue", issue.key(), issue.summary(), state);
  }

  public boolean isDidProposed() {
    return changing && isOpen() && action.isDidProposed(issue.closed());
  }

  public String getDidLabel() {
    return texts.text("ballincourt.action.say-did");
  }

  public boolean isChanging() {
    return changing;
  }

  public String getChangeLabel() {
    return texts.text("ballincourt.action.change");
  }
}
