package org.ballincourt.questionnaire.invitation.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** The page of what was sent about a project. */
public final class FeedbackView {

  private final String key;
  private final boolean clientWork;
  private final boolean reader;
  private final List<SentView> sendings;
  private final Texts texts;

  /**
   * @param key of the project
   * @param clientWork whether the person who is looking may send something
   * @param reader whether she may read what was answered
   */
  FeedbackView(
      String key, boolean clientWork, boolean reader, List<SentView> sendings, Texts texts) {
    this.key = key;
    this.clientWork = clientWork;
    this.reader = reader;
    this.sendings = List.copyOf(sendings);
    this.texts = texts;
  }

  public String getKey() {
    return key;
  }

  public boolean isClientWork() {
    return clientWork;
  }

  public boolean isReader() {
    return reader;
  }

  /** Leads to what came of the work. */
  public String getOutcomesLabel() {
    return texts.text("ballincourt.outcome.link");
  }

  /** Leads to what was answered. */
  public String getResultsLabel() {
    return texts.text("ballincourt.feedback.results");
  }

  public List<SentView> getSendings() {
    return sendings;
  }

  public boolean isAny() {
    return !sendings.isEmpty();
  }

  public String getTitle() {
    return texts.text("ballincourt.feedback.title");
  }

  public String getSendLabel() {
    return texts.text("ballincourt.sending.title");
  }

  public String getSentHeading() {
    return texts.text("ballincourt.feedback.sent");
  }

  public String getNothing() {
    return texts.text(
        clientWork ? "ballincourt.feedback.nothing-yet" : "ballincourt.feedback.nothing-to-read");
  }
}
