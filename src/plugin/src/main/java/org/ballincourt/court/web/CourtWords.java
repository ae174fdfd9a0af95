package org.ballincourt.court.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.jira.Statuses;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what turns are: never a party's code, never a rule's. */
@Component
public class CourtWords {

  private final Texts texts;
  private final Statuses statuses;
  private final TimeWords times;

  @Inject
  public CourtWords(Texts texts, Statuses statuses) {
    this.texts = texts;
    this.statuses = statuses;
    this.times = new TimeWords(texts);
  }

  public Texts texts() {
    return texts;
  }

  public String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  public String whoseMove(Turn turn) {
    return turn.party() == Party.NOBODY ? why(turn.reason()) : move(turn.party());
  }

  /** Why it is nobody's move. */
  public String why(Reason reason) {
    return switch (reason) {
      case NOT_STARTED -> text("ballincourt.court.move.not-started");
      case DONE -> text("ballincourt.court.move.done");
      case PAUSED -> text("ballincourt.court.move.paused");
    };
  }

  /** Whose move a status is, whatever the reason. */
  public String move(Party party) {
    return switch (party) {
      case TEAM -> text("ballincourt.court.move.ours");
      case CLIENT -> text("ballincourt.court.move.clients");
      case THIRD_PARTY -> text("ballincourt.court.move.someone-elses");
      case NOBODY -> text("ballincourt.court.move.nobodys");
    };
  }

  public String side(Party party) {
    return switch (party) {
      case TEAM -> text("ballincourt.court.side.us");
      case CLIENT -> text("ballincourt.court.side.client");
      case THIRD_PARTY -> text("ballincourt.court.side.someone-else");
      case NOBODY -> text("ballincourt.court.side.nobody");
    };
  }

  public String since(Turn turn) {
    return text("ballincourt.court.panel.since", dateAndTime(turn.startedAt()));
  }

  public String dateAndTime(Instant instant) {
    return texts.dateAndTime(instant);
  }

  /** A day of no zone, written as beside instants. */
  public String date(LocalDate date) {
    return texts.day(date);
  }

  /** The words for lengths, dates and calendars. */
  public TimeWords times() {
    return times;
  }

  public String never() {
    return times.never();
  }

  /** Like {@link TimeWords#length}. */
  public String duration(Duration time) {
    return times.length(time);
  }

  /** Like {@link TimeWords#about}. */
  public String about(Duration time) {
    return times.about(time);
  }

  /** Whose hours count, and whether lengths counted on them add up. */
  public String whoseHours(WorkingHours hours) {
    String team = times.calendar(hours.team());
    return hours.areOfOneCalendar()
        ? text("ballincourt.court.hours.of-all", team)
        : text("ballincourt.court.hours.side-by-side", team, times.calendar(hours.client()));
  }

  /** All turns of an issue in a sentence: how long it was with each side, and where it is now. */
  public String story(List<Turn> turns, WorkingHours hours, Instant at) {
    Tally tally = Tally.of(turns, hours, at);
    List<String> parts = new ArrayList<>();
    for (Party party : List.of(Party.CLIENT, Party.TEAM, Party.THIRD_PARTY)) {
      tally.of(party).ifPresent(time -> parts.add(with(party, time)));
    }
    String now = now(turns.get(turns.size() - 1));
    return parts.isEmpty()
        ? text("ballincourt.court.story.nothing", now)
        : text("ballincourt.court.story.all", String.join(", ", parts), now);
  }

  private String with(Party party, Duration time) {
    return text("ballincourt.court.story.with." + code(party), duration(time));
  }

  private String now(Turn turn) {
    return turn.reason() == null
        ? text("ballincourt.court.story.now." + code(turn.party()))
        : text("ballincourt.court.story.now." + code(turn.reason()));
  }

  /** The part of CSS classes and text keys that stands for a party, or for why it is nobody's. */
  public static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of a status of Jira's, for a place that holds nothing else. */
  public String statusToday(String id) {
    return statuses.nameOf(id).orElse(id);
  }

  /** The name it has today; where it was called otherwise then, both. */
  public String name(Status status) {
    Optional<String> today = statuses.nameOf(status.id());
    if (today.isEmpty()) {
      return text("ballincourt.court.status.gone", status.name());
    }
    return statuses.isCalled(status.id(), status.name())
        ? text("ballincourt.court.status.same", today.get())
        : text("ballincourt.court.status.renamed", status.name(), today.get());
  }
}
