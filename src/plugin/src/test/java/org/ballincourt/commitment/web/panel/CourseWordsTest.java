package org.ballincourt.commitment.web.panel;

import static org.ballincourt.testing.Asks.asked;
import static org.ballincourt.testing.Asks.askedAndTold;
import static org.ballincourt.testing.Asks.instant;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.commitment.Dealings;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.Terms;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.testing.Asks;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.Hours;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class CourseWordsTest {

  private final CourtWords words = new CourtWords(EnglishTexts.texts(), new SmallJira().statuses());
  private final FactWords facts = new FactWords(words, key -> Optional.of("Pat"), Map.of());
  private final CourseWords telling = new CourseWords(words, facts, instant("2026-03-20T12:00"));

  @Test
  public void saysInOneLineHowItWent() {
    Asks logo = askedAndTold("2026-03-02T10:00", "The logo");

    assertTrue(past(logo.received("2026-03-03T10:00")).endsWith("came 2026-03-03 10:00, in time"));
    assertTrue(
        past(askedAndTold("2026-03-02T10:00", "The logo").received("2026-03-09T10:00"))
            .endsWith("2 working days beyond our target"));
    assertTrue(
        past(askedAndTold("2026-03-02T10:00", "The logo").withdrawn("2026-03-03T10:00"))
            .endsWith("withdrawn"));
  }

  @Test
  public void namesWhoAskedAndForWhatToThoseWhoRunClientWork() {
    Asks logo = asked("2026-03-02T10:00", "The logo", "The texts");

    assertEquals(
        "On 2026-03-02 10:00 Pat asked the client for: The logo; The texts.",
        facts.sentence(first(logo), dealings(logo)));
  }

  @Test
  public void namesNobodyAndNothingToOthers() {
    FactWords discreet = new FactWords(words, key -> Optional.of("Pat"), null);
    Asks logo = asked("2026-03-02T10:00", "The logo");

    assertEquals(
        "On 2026-03-02 10:00 the client was asked for something.",
        discreet.sentence(first(logo), dealings(logo)));
  }

  @Test
  public void saysWhenItWasWrittenDownLaterAndWhy() {
    Asks logo = asked("2026-03-02T10:00", "The logo").received("2026-03-09T09:12");
    Fact late = logo.ledger().facts().get(1);
    Fact corrected =
        new Fact(
            late.id(),
            late.kind(),
            late.commitment(),
            instant("2026-03-06T10:00"),
            late.content().noting("By post"),
            late.entry());

    assertEquals(
        "Received from the client on 2026-03-06 10:00: The logo. Note: \u201CBy post\u201D."
            + " Corrected: written down on 2026-03-09 09:12 by Pat.",
        facts.sentence(
            corrected, new Dealings(new Ledger(List.of(first(logo), corrected)), List.of())));
  }

  private String past(Asks asks) {
    return telling.past(
        asks.course(
            new Terms(Hours.STANDARD.client().hours(), new Allowance(3, Unit.WORKING_DAYS))));
  }

  private static Fact first(Asks asks) {
    return asks.ledger().facts().get(0);
  }

  private static Dealings dealings(Asks asks) {
    return new Dealings(asks.ledger(), List.of());
  }
}
