package org.ballincourt.health.web;

import java.util.List;
import java.util.Optional;
import org.ballincourt.court.store.Check;

/** How the last check went, for a template. */
public final class CheckView {

  private final Optional<Check> check;
  private final boolean asked;
  private final HealthWords words;

  /**
   * @param asked whether another one was just asked for
   */
  CheckView(Optional<Check> check, boolean asked, HealthWords words) {
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

  public boolean isAsked() {
    return asked;
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
