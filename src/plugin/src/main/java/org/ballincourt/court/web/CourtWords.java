package org.ballincourt.court.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballincourt.calendar.BusinessTime;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Stay;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.Verdict;
import org.ballincourt.jira.Statuses;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what turns are: never a party's code, never a rule's. */
@Component
public class CourtWords {

  /** A turn of very many statuses is told by its first ones. */
  private static final int STAYS_TOLD = 5;

  private static final int MANY_DAYS = 30;

  private final Texts texts;
  private final Statuses statuses;

  @Inject
  public CourtWords(Texts texts, Statuses statuses) {
    this.texts = texts;
    this.statuses = statuses;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  String whoseMove(Turn turn) {
    return switch (turn.party()) {
      case TEAM -> text("ballincourt.court.move.ours");
      case CLIENT -> text("ballincourt.court.move.clients");
      case THIRD_PARTY -> text("ballincourt.court.move.someone-elses");
      case NOBODY -> nobody(turn.reason());
    };
  }

  private String nobody(Reason reason) {
    return switch (reason) {
      case NOT_STARTED -> text("ballincourt.court.move.not-started");
      case DONE -> text("ballincourt.court.move.done");
      case PAUSED -> text("ballincourt.court.move.paused");
    };
  }

  String side(Party party) {
    return switch (party) {
      case TEAM -> text("ballincourt.court.side.us");
      case CLIENT -> text("ballincourt.court.side.client");
      case THIRD_PARTY -> text("ballincourt.court.side.someone-else");
      case NOBODY -> text("ballincourt.court.side.nobody");
    };
  }

  String since(Turn turn) {
    return text("ballincourt.court.panel.since", texts.dateAndTime(turn.startedAt()));
  }

  String length(Turn turn, Instant at) {
    return duration(turn.length(BusinessTime.ELAPSED, at));
  }

  String never() {
    return text("ballincourt.court.time.never");
  }

  /** The two largest units, the rest cut off; of many days nobody asks for the hours. */
  String duration(Duration duration) {
    if (duration.toDays() >= MANY_DAYS) {
      return text("ballincourt.court.time.days", duration.toDays());
    }
    if (duration.toDays() > 0) {
      return largest("days", duration.toDays(), "hours", duration.toHoursPart());
    }
    if (duration.toHours() > 0) {
      return largest("hours", duration.toHours(), "minutes", duration.toMinutesPart());
    }
    return duration.toMinutes() > 0
        ? text("ballincourt.court.time.minutes", duration.toMinutes())
        : text("ballincourt.court.time.moment");
  }

  private String largest(String unit, long amount, String smallerUnit, int rest) {
    String large = text("ballincourt.court.time." + unit, amount);
    return rest == 0
        ? large
        : text(
            "ballincourt.court.time.two",
            large,
            text("ballincourt.court.time." + smallerUnit, rest));
  }

  /** What the strip shows, for those who cannot see it, and what it leaves out. */
  String textAlternative(List<Turn> turns, Instant at) {
    Tally tally = Tally.of(turns, BusinessTime.ELAPSED, at);
    List<String> parts = new ArrayList<>();
    for (Party party : Party.values()) {
      tally
          .of(party)
          .ifPresent(
              time -> parts.add(text("ballincourt.court.strip.part", side(party), duration(time))));
    }
    return text(
        turns.size() > StripView.MOST_BARS
            ? "ballincourt.court.strip.latest-drawn"
            : "ballincourt.court.strip.alternative",
        turns.size(),
        texts.dateAndTime(turns.get(0).startedAt()),
        String.join("; ", parts),
        StripView.MOST_BARS);
  }

  /** Which entries opened and closed a turn, which rules decided, and how it was counted. */
  List<String> sentences(Explanation explanation, Instant at) {
    List<String> sentences = new ArrayList<>();
    List<Stay> stays = explanation.stays();
    for (Stay stay : stays.subList(0, Math.min(STAYS_TOLD, stays.size()))) {
      sentences.add(beginning(stay) + " " + rule(stay));
    }
    if (stays.size() > STAYS_TOLD) {
      sentences.add(text("ballincourt.court.explain.more", stays.size() - STAYS_TOLD));
    }
    sentences.addAll(end(explanation, length(explanation.turn(), at)));
    return sentences;
  }

  private String beginning(Stay stay) {
    return stay.openedBy() == null
        ? text(
            "ballincourt.court.explain.created",
            texts.dateAndTime(stay.startedAt()),
            name(stay.status()))
        : change("ballincourt.court.explain.changed", stay.openedBy());
  }

  private List<String> end(Explanation explanation, String length) {
    return explanation.closedBy() == null
        ? List.of(text("ballincourt.court.explain.lasts", length))
        : List.of(
            change("ballincourt.court.explain.ended", explanation.closedBy()),
            text("ballincourt.court.explain.lasted", length));
  }

  private String change(String key, StatusChange change) {
    String from =
        change.from() == null ? text("ballincourt.court.explain.unknown") : name(change.from());
    return text(key, texts.dateAndTime(change.at()), from, name(change.to()));
  }

  private String rule(Stay stay) {
    Verdict verdict = stay.verdict();
    String status = name(stay.status());
    return switch (verdict.rule()) {
      case NAMED -> text("ballincourt.court.explain.named." + code(verdict.party()), status);
      case DONE -> text("ballincourt.court.explain.done", status);
      case NOT_STARTED -> text("ballincourt.court.explain.not-started", status);
      case BACK_TO_NEW -> text("ballincourt.court.explain.back-to-new", status);
      case UNDER_WAY -> text("ballincourt.court.explain.under-way", status);
    };
  }

  /** The part of CSS classes and text keys that stands for a party. */
  static String code(Party party) {
    return party.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name it has today; where it was called otherwise then, both. */
  private String name(Status status) {
    Optional<String> today = statuses.nameOf(status.id());
    if (today.isEmpty()) {
      return text("ballincourt.court.status.gone", status.name());
    }
    return statuses.isCalled(status.id(), status.name())
        ? text("ballincourt.court.status.same", today.get())
        : text("ballincourt.court.status.renamed", status.name(), today.get());
  }
}
