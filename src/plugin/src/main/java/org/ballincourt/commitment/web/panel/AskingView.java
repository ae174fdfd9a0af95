package org.ballincourt.commitment.web.panel;

import java.util.List;
import org.ballincourt.court.web.CourtWords;

/** What the client is, and was, asked for about an issue, for a template. */
public final class AskingView {

  private final OpenAskView open;
  private final boolean askable;
  private final List<String> past;
  private final String zone;
  private final CourtWords words;

  /**
   * @param open null where the client is not asked for anything
   * @param askable whether they can be
   * @param past how each of what they were asked for went, the latest first
   * @param zone in which the viewer reads times
   */
  AskingView(OpenAskView open, boolean askable, List<String> past, String zone, CourtWords words) {
    this.open = open;
    this.askable = askable;
    this.past = List.copyOf(past);
    this.zone = zone;
    this.words = words;
  }

  public OpenAskView getOpen() {
    return open;
  }

  public boolean isAskable() {
    return askable;
  }

  public boolean isAnyPast() {
    return !past.isEmpty();
  }

  public List<String> getPast() {
    return past;
  }

  public String getZone() {
    return zone;
  }

  public String getHeading() {
    return words.text("ballincourt.ask.heading");
  }

  public String getNothing() {
    return words.text(past.isEmpty() ? "ballincourt.ask.never" : "ballincourt.ask.nothing-now");
  }

  public String getAskLabel() {
    return words.text("ballincourt.ask.open");
  }

  public String getNeedsLabel() {
    return words.text("ballincourt.ask.needs");
  }

  public String getPastHeading() {
    return words.text("ballincourt.ask.past");
  }
}
