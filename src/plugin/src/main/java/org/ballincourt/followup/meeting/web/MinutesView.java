package org.ballincourt.followup.meeting.web;

import java.util.List;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.jira.Texts;

/** What is written down about a meeting, for a template. */
public final class MinutesView {

  private final Minutes minutes;
  private final Texts texts;

  MinutesView(Minutes minutes, Texts texts) {
    this.minutes = minutes;
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.meeting.minutes.title");
  }

  public String getRecapHeading() {
    return texts.text("ballincourt.meeting.recap.title");
  }

  /** In paragraphs. */
  public List<String> getPrepared() {
    return lines(minutes.prepared());
  }

  public boolean isNothing() {
    return minutes.equals(Minutes.NONE);
  }

  public String getNothingText() {
    return texts.text("ballincourt.meeting.minutes.nothing");
  }

  /** In paragraphs. */
  public List<String> getRecap() {
    return lines(minutes.recap());
  }

  public boolean isAgreed() {
    return !minutes.decisions().isEmpty();
  }

  public String getAgreedHeading() {
    return texts.text("ballincourt.meeting.minutes.decisions");
  }

  public List<DecisionView> getDecisions() {
    return minutes.decisions().stream().map(DecisionView::new).toList();
  }

  public boolean isPasted() {
    return !minutes.thread().isBlank();
  }

  public String getThreadHeading() {
    return texts.text("ballincourt.meeting.minutes.thread");
  }

  /** Line by line, as it was pasted. */
  public List<String> getThread() {
    return lines(minutes.thread());
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
