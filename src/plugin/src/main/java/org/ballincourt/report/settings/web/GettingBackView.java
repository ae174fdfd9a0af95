package org.ballincourt.report.settings.web;

import java.util.Optional;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.settings.GettingBack;

/** How long it takes us to find our way back, in a sentence and as a small form. */
public final class GettingBackView {

  private final Optional<GettingBack> set;
  private final Texts texts;

  /**
   * @param set empty where nobody has said
   */
  GettingBackView(Optional<GettingBack> set, Texts texts) {
    this.set = set;
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.report.settings.title");
  }

  public String getSentence() {
    return set.map(
            said ->
                texts.text(
                    "ballincourt.report.settings.sentence", said.thresholdDays(), said.hours()))
        .orElseGet(() -> texts.text("ballincourt.report.settings.none"));
  }

  public String getNote() {
    return texts.text("ballincourt.report.settings.note");
  }

  public String getDaysLabel() {
    return texts.text("ballincourt.report.settings.days");
  }

  public String getHoursLabel() {
    return texts.text("ballincourt.report.settings.hours");
  }

  public String getEmptyNote() {
    return texts.text("ballincourt.report.settings.empty");
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.court.settings.save");
  }

  public int getMostDays() {
    return GettingBack.MOST_DAYS;
  }

  public int getMostHours() {
    return GettingBack.MOST_HALF_HOURS / 2;
  }

  /** As a field of numbers takes it; empty where nobody has said. */
  public String getDays() {
    return set.map(said -> Integer.toString(said.thresholdDays())).orElse("");
  }

  /** As a field of numbers takes it; empty where nobody has said. */
  public String getHours() {
    return set.map(said -> Double.toString(said.hours())).orElse("");
  }
}
