package org.ballincourt.report.web.words;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.figures.Interval;
import org.ballincourt.figures.Share;
import org.ballincourt.report.Beyond;
import org.springframework.stereotype.Component;

/** Says figures in words; what there never was is not zero. */
@Component
public class FigureWords {
  private static final int PERCENT = 100;

  private final CourtWords words;

  @Inject
  public FigureWords(CourtWords words) {
    this.words = words;
  }

  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  public CourtWords court() {
    return words;
  }

  public String length(OptionalLong seconds) {
    return seconds.isPresent() ? time(seconds.getAsLong()) : words.never();
  }

  public String at(Instant instant) {
    return words.dateAndTime(instant);
  }

  /** Business time that adds up: none is zero. */
  public String time(long seconds) {
    return seconds == 0
        ? words.text("ballincourt.report.no-time")
        : words.duration(Duration.ofSeconds(seconds));
  }

  public String share(Share share) {
    if (share.of() == 0) {
      return words.text("ballincourt.report.none-with-a-date");
    }
    return share.isPercent()
        ? words.text("ballincourt.report.share-percent", share.hits(), share.of(), share.percent())
        : words.text("ballincourt.report.share", share.hits(), share.of());
  }

  /** Of a share that is told in percent. */
  public String certainty(String side, Share share) {
    Interval interval = share.wilson();
    return words.text(
        "ballincourt.report.certainty-of",
        side,
        share.hits(),
        share.of(),
        Math.round(PERCENT * interval.low()),
        Math.round(PERCENT * interval.high()));
  }

  /**
   * @param answers of how many
   */
  public String beyond(Beyond beyond, int answers) {
    if (answers == 0) {
      return words.text("ballincourt.report.none-with-a-date");
    }
    return beyond.equals(Beyond.NONE) ? words.text("ballincourt.report.none") : beyond(beyond);
  }

  private String beyond(Beyond beyond) {
    List<String> parts = new ArrayList<>();
    if (beyond.workingDays() > 0) {
      parts.add(excess(new Excess(beyond.workingDays(), Unit.WORKING_DAYS)));
    }
    if (beyond.seconds() > 0) {
      parts.add(excess(new Excess(beyond.seconds(), Unit.BUSINESS_SECONDS)));
    }
    return parts.size() == 1
        ? parts.get(0)
        : words.text("ballincourt.report.days-and-hours", parts.get(0), parts.get(1));
  }

  public String excess(Excess excess) {
    return words.times().excess(excess);
  }
}
