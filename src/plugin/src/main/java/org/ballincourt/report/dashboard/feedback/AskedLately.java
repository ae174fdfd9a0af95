package org.ballincourt.report.dashboard.feedback;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.figures.ResponseRate;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.Filter.Period;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Waves;
import org.springframework.stereotype.Component;

/** Counts who answered what was sent lately; four statements. */
@Component
public class AskedLately {

  private final Waves waves;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public AskedLately(Waves waves, Texts texts, Clock clock) {
    this.waves = waves;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param weeks how many, up to today
   */
  Asked of(List<Sending> all, int weeks) {
    Instant now = clock.instant();
    LocalDate from = LocalDate.ofInstant(now, texts.zone()).minusWeeks(weeks).plusDays(1);
    Filter lately = new Filter(null, null, new Period(from, null), null);
    List<Wave> some =
        waves.of(all.stream().filter(each -> lately.takes(each, texts.zone())).toList());
    ResponseRate rate =
        some.stream().map(wave -> wave.rate(now)).reduce(ResponseRate.NONE, ResponseRate::plus);
    boolean named = some.stream().allMatch(wave -> wave.sending().isNamed());
    return new Asked(from, some.size(), rate, named);
  }
}
