package org.ballincourt.site.web;

import java.util.Locale;
import java.util.Optional;
import org.ballincourt.jira.Texts;
import org.ballincourt.site.SelfTest;
import org.ballincourt.site.Site;

/** Whether clients can reach us, for a template. */
public final class ReachView {

  private final Site site;
  private final Optional<SelfTest> test;
  private final Texts texts;

  /**
   * @param test the last attempt under the address of now; empty before the first
   */
  ReachView(Site site, Optional<SelfTest> test, Texts texts) {
    this.site = site;
    this.test = test;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.site.reach.title");
  }

  public String getDescription() {
    return texts.text("ballincourt.site.reach.what");
  }

  public boolean isPassed() {
    return test.filter(SelfTest::passed).isPresent();
  }

  public boolean isFailed() {
    return test.isPresent() && !isPassed();
  }

  /** How it went. */
  public String getResult() {
    return test.map(this::result).orElseGet(() -> texts.text("ballincourt.site.reach.untried"));
  }

  private String result(SelfTest last) {
    String outcome = last.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.text(
        "ballincourt.site.reach.outcome." + outcome,
        site.publicUrl().text(),
        texts.dateAndTime(last.at()));
  }

  /** Whether there is an address to try. */
  public boolean isPossible() {
    return site.publicUrl() != null;
  }

  public String getImpossibleText() {
    return texts.text("ballincourt.site.reach.no-address");
  }

  public String getNowLabel() {
    return texts.text("ballincourt.site.reach.now");
  }
}
