package org.ballincourt.questionnaire.invitation.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** The page of one sending. */
public final class SendingView {

  /**
   * What was sent.
   *
   * @param projectKey of the project that it is about
   * @param name of what was asked
   */
  record Sent(long id, String projectKey, String name) {}

  /**
   * @param closeable whether the person who is looking may close it
   * @param left whether she may go on with it, since its sender has left
   * @param reader whether she may read what was answered
   */
  record Labels(boolean closeable, boolean left, boolean reader, Texts texts) {}

  private final Sent sent;
  private final List<String> facts;
  private final List<String> own;
  private final List<PersonView> people;
  private final Labels labels;

  /**
   * @param facts sentences
   * @param own the sender’s own questions
   * @param people null where the person who is looking may not see who was invited
   */
  SendingView(
      Sent sent, List<String> facts, List<String> own, List<PersonView> people, Labels labels) {
    this.sent = sent;
    this.facts = List.copyOf(facts);
    this.own = List.copyOf(own);
    this.people = people;
    this.labels = labels;
  }

  public String getId() {
    return Long.toString(sent.id());
  }

  public String getProjectKey() {
    return sent.projectKey();
  }

  public String getTitle() {
    return sent.name();
  }

  public List<String> getFacts() {
    return facts;
  }

  public boolean isAnyOwn() {
    return !own.isEmpty();
  }

  public List<String> getOwn() {
    return own;
  }

  public boolean isPeopleSeen() {
    return people != null;
  }

  public List<PersonView> getPeople() {
    return people == null ? List.of() : people;
  }

  public boolean isCloseable() {
    return labels.closeable();
  }

  public boolean isLeft() {
    return labels.left();
  }

  public String getLeftText() {
    return text("ballincourt.sending.left");
  }

  public String getTakeOverLabel() {
    return text("ballincourt.sending.take-over");
  }

  public boolean isReader() {
    return labels.reader();
  }

  public String getResultsLabel() {
    return text("ballincourt.feedback.results");
  }

  public String getOwnHeading() {
    return text("ballincourt.sending.own");
  }

  public String getPeopleHeading() {
    return text("ballincourt.sending.people");
  }

  public String getPersonLabel() {
    return text("ballincourt.sending.column.person");
  }

  public String getDeedsLabel() {
    return text("ballincourt.sending.column.deeds");
  }

  /** Why nobody is named. */
  public String getUnseenText() {
    return text("ballincourt.sending.people-unseen");
  }

  public String getCloseLabel() {
    return text("ballincourt.sending.close");
  }

  public String getAllLabel() {
    return text("ballincourt.feedback.title");
  }

  private String text(String key) {
    return labels.texts().text(key);
  }
}
