package org.ballincourt.health.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.store.check.Check;

/** How the last check went, for a template. */
public final class CheckView {

  private final Optional<Check> check;
  private final String asked;
  private final HealthWords words;

  /**
   * @param asked the mark of the check that was the last one when another was asked for; null where
   *     none was
   */
  CheckView(Optional<Check> check, String asked, HealthWords words) {
    this.check = check;
    this.asked = asked;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.health.check.title");
  }

  public String getSentence() {
    return words.check(check);
  }

  public List<String> getFindings() {
    return check.map(words::findings).orElse(List.of());
  }

  public boolean isFailed() {
    return !getFailure().isEmpty();
  }

  /** Empty where all went well. */
  public String getFailure() {
    return check.map(Check::details).map(words::failure).orElse("");
  }

  /** Tells this check from the ones before and after it, in an address. */
  public String getMark() {
    return check.map(Check::at).map(Instant::toEpochMilli).orElse(0L).toString();
  }

  /** Whether another one was asked for that has not ended yet. */
  public boolean isAsked() {
    return getMark().equals(asked);
  }

  public String getAskedText() {
    return words.text("ballincourt.health.check.asked");
  }

  public String getNowLabel() {
    return words.text("ballincourt.health.check.now");
  }

  public String getNowText() {
    return words.text("ballincourt.health.check.what");
  }
}
