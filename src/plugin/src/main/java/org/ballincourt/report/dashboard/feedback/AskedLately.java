package org.ballincourt.report.dashboard.feedback;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ballincourt.questionnaire.figures.ResponseRate;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Waves;
import org.ballincourt.report.Period;
import org.ballincourt.report.dashboard.Lately;
import org.springframework.stereotype.Component;

/** Counts who answered what was sent lately; four statements. */
@Component
public class AskedLately {

  private final Waves waves;
  private final Lately lately;
  private final Clock clock;

  @Inject
  public AskedLately(Waves waves, Lately lately, Clock clock) {
    this.waves = waves;
    this.lately = lately;
    this.clock = clock;
  }

  /**
   * @param weeks how many, up to now
   */
  Asked of(List<Sending> all, int weeks) {
    Instant now = clock.instant();
    Period period = lately.weeks(weeks);
    Filter filter = new Filter(null, null, new Filter.Period(period.first(), null), null);
    List<Wave> some =
        waves.of(all.stream().filter(each -> filter.takes(each, period.zone())).toList());
    ResponseRate rate =
        some.stream().map(wave -> wave.rate(now)).reduce(ResponseRate.NONE, ResponseRate::plus);
    boolean named = some.stream().allMatch(wave -> wave.sending().isNamed());
    return new Asked(period.first(), some.size(), rate, named);
  }
}
