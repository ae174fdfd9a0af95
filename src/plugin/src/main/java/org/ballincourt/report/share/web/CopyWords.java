package org.ballincourt.report.share.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.difference.Circumstance;
import org.ballincourt.report.web.words.SubjectWords;
import org.springframework.stereotype.Component;

/** Says in words what a copy is of, and what is otherwise today. */
@Component
public class CopyWords {
  private final CourtWords words;
  private final People people;

  @Inject
  public CopyWords(CourtWords words, People people) {
    this.words = words;
    this.people = people;
  }

  Texts texts() {
    return words.texts();
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  String title(SharedHead head) {
    return text("ballincourt.report.shared.title", String.valueOf(head.number()), name(head));
  }

  private static String name(SharedHead head) {
    SharedSubject subject = head.subject();
    return subject.client() == null
        ? subject.projects().stream().map(Counted::name).collect(Collectors.joining(", "))
        : subject.client().name();
  }

  /** What it counts, under the names of then. */
  String scope(SharedHead head) {
    SharedSubject subject = head.subject();
    List<String> parts = new ArrayList<>();
    if (subject.client() != null) {
      parts.add(
          SubjectWords.ofClient(
              texts(), subject.client().name(), subject.projects().size(), subject.of()));
    }
    subject.projects().stream().map(Counted::name).forEach(parts::add);
    if (subject.phase() != null) {
      parts.add(text("ballincourt.report.scope-phase", subject.phase().name()));
    }
    parts.add(
        text(
            "ballincourt.report.scope-period",
            words.date(head.period().first()),
            words.date(head.period().last())));
    return String.join(" · ", parts);
  }

  /** When it was counted, and who shared it. */
  String shared(SharedHead head) {
    String at = words.dateAndTime(head.sharing().at());
    return name(head.sharing().by())
        .map(who -> text("ballincourt.report.shared.counted-by", at, who))
        .orElseGet(() -> text("ballincourt.report.shared.counted", at));
  }

  /** Where the days of its period begin and end. */
  String days(SharedHead head) {
    return text("ballincourt.report.shared.days", head.period().zone().getId());
  }

  private Optional<String> name(String key) {
    return Optional.ofNullable(key).flatMap(people::nameOf);
  }

  String circumstance(Circumstance each) {
    String name = each.name() == null ? "" : each.name();
    String what = text("ballincourt.report.shared.otherwise." + CourtWords.code(each.kind()), name);
    return each.done() == null ? what : what + " " + done(each.done());
  }

  private String done(Circumstance.Done done) {
    String at = words.dateAndTime(done.at());
    return name(done.by())
        .map(who -> text("ballincourt.report.shared.saved-by", at, who))
        .orElseGet(() -> text("ballincourt.report.shared.saved", at));
  }

  /**
   * @param piece null for none
   */
  String piece(Piece piece) {
    if (piece == null) {
      return text("ballincourt.report.shared.not-counted");
    }
    return piece.isOpen()
        ? text("ballincourt.report.shared.span-open", whose(piece), start(piece))
        : ended(piece);
  }

  /**
   * The same with the date to answer by.
   *
   * @param piece null for none
   */
  String dated(Piece piece) {
    if (piece == null || piece.due() == null) {
      return text("ballincourt.report.shared.undated", piece(piece));
    }
    return text("ballincourt.report.shared.dated", piece(piece), words.dateAndTime(piece.due()));
  }

  private String ended(Piece piece) {
    String end = words.dateAndTime(piece.end());
    return text("ballincourt.report.shared.span", whose(piece), start(piece), end) + length(piece);
  }

  private String whose(Piece piece) {
    return piece instanceof KeptTurn turn
        ? words.whoseMove(turn.timed().turn())
        : text("ballincourt.report.shared.asked");
  }

  private String start(Piece piece) {
    return words.dateAndTime(piece.start());
  }

  private String length(Piece piece) {
    return piece.seconds() == null
        ? ""
        : ", " + words.duration(Duration.ofSeconds(piece.seconds()));
  }
}
