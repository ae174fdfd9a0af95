package org.ballincourt.privacy.web;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.privacy.access.ErasureLimits;

/** Whether somebody is to be forgotten, and what that means, for a template. */
public final class QuestionView {
  private final boolean asked;
  private final List<String> counts;
  private final ErasureLimits limits;
  private final Texts texts;

  /**
   * @param counts how much of what there is
   */
  QuestionView(boolean asked, List<String> counts, ErasureLimits limits, Texts texts) {
    this.asked = asked;
    this.counts = List.copyOf(counts);
    this.limits = limits;
    this.texts = texts;
  }

  public boolean isAsked() {
    return asked;
  }

  public String getTitle() {
    return texts.text("ballincourt.privacy.question");
  }

  public String getText() {
    return texts.text("ballincourt.privacy.question.what");
  }

  public List<String> getCounts() {
    return counts;
  }

  public String getStaysTitle() {
    return texts.text("ballincourt.privacy.stays");
  }

  public List<String> getStays() {
    return limits.stays();
  }

  public String getBeyondTitle() {
    return texts.text("ballincourt.privacy.beyond");
  }

  public List<String> getBeyond() {
    return limits.outOfReach();
  }

  public String getYesLabel() {
    return texts.text("ballincourt.privacy.question.yes");
  }

  public String getNoLabel() {
    return texts.text("ballincourt.privacy.question.no");
  }
}
