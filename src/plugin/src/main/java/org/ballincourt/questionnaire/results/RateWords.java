package org.ballincourt.questionnaire.results;

import jakarta.inject.Inject;
import org.ballincourt.figures.Share;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.figures.ResponseRate;
import org.springframework.stereotype.Component;

/** How many answered, in words. */
@Component
public class RateWords {

  private final Texts texts;

  @Inject
  public RateWords(Texts texts) {
    this.texts = texts;
  }

  /** Of how many; in percent only where there are enough. */
  public String answered(ResponseRate rate) {
    Share share = rate.share();
    return share.isPercent()
        ? texts.text(
            "ballincourt.results.answered-percent", share.hits(), share.of(), share.percent())
        : texts.text("ballincourt.results.answered", share.hits(), share.of());
  }

  /**
   * What became of the others.
   *
   * @param named whether it is known of those who have not finished how far they are
   */
  public String parts(ResponseRate rate, boolean named) {
    return texts.text(
        "ballincourt.results." + (named ? "parts" : "parts-nameless"),
        rate.invited(),
        rate.started(),
        rate.waiting(),
        rate.expired(),
        rate.bounced(),
        rate.revoked(),
        rate.recorded());
  }
}
