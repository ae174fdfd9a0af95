package org.ballincourt.commitment.web.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Need;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/** Says in the viewer's words how commitments stand and how they went. */
final class CourseWords {

  private final CourtWords words;
  private final FactWords facts;
  private final Instant at;

  /**
   * @param at the instant up to which things count
   */
  CourseWords(CourtWords words, FactWords facts, Instant at) {
    this.words = words;
    this.facts = facts;
    this.at = at;
  }

  OpenAskView open(Course course, CountedTurns counted) {
    Commitment commitment = course.commitment();
    OpenAskView.Form form =
        new OpenAskView.Form(
            course.terms().calendar().zone().getId(),
            commitment.lastHandedOver().toString(),
            deeds(course, counted.open().party()));
    return new OpenAskView(
        course.id(), who(commitment), stand(course, counted), needs(commitment), form);
  }

  private String who(Commitment commitment) {
    return words.text(
        "ballincourt.ask.who",
        facts.whom(commitment.contact()),
        words.dateAndTime(commitment.askedAt()),
        kind(commitment));
  }

  private String kind(Commitment commitment) {
    return commitment.kind() == null
        ? words.text("ballincourt.ask.kind.none")
        : words.text("ballincourt.ask.kind." + CourtWords.code(commitment.kind()));
  }

  private List<NeedView> needs(Commitment commitment) {
    return commitment.needs().stream().map(need -> new NeedView(need, state(need))).toList();
  }

  private String state(Need need) {
    return need.received() == null
        ? words.text("ballincourt.ask.awaited")
        : words.text("ballincourt.ask.came", words.dateAndTime(need.received()));
  }

  private List<String> stand(Course course, CountedTurns counted) {
    List<String> sentences = new ArrayList<>();
    sentences.add(course.commitment().told().map(this::told).orElseGet(() -> untold(course)));
    if (course.toldAt().isPresent() && counted.open().party() != Party.CLIENT) {
      sentences.add(words.text("ballincourt.ask.not-with-them"));
      course.deadline(at).ifPresent(deadline -> sentences.add(used(course, deadline)));
    }
    if (course.rounds() > 1) {
      sentences.add(words.text("ballincourt.ask.rounds", course.rounds()));
    }
    return sentences;
  }

  private String told(Fact fact) {
    String how = words.text("ballincourt.ask.by." + CourtWords.code(fact.content().channel()));
    return words.text("ballincourt.ask.told", words.dateAndTime(fact.at()), how);
  }

  private String untold(Course course) {
    return course
        .commitment()
        .picked()
        .map(date -> words.text("ballincourt.ask.not-told-wanted", words.date(date)))
        .orElseGet(() -> words.text("ballincourt.ask.not-told"));
  }

  private String used(Course course, Deadline deadline) {
    return words.text(
        "ballincourt.ask.used",
        words.duration(course.elapsed(at)),
        words.duration(deadline.allowed().minus(course.away(at))));
  }

  private List<DeedView> deeds(Course course, Party holder) {
    boolean told = course.toldAt().isPresent();
    return Stream.of(
            told ? null : deed("told"),
            holder == Party.CLIENT ? null : deed("answered"),
            deed("received"),
            told ? deed("nudged") : null,
            deed("needs"),
            deed("mail"),
            deed("withdrawn"))
        .filter(deed -> deed != null)
        .toList();
  }

  private DeedView deed(String code) {
    return new DeedView(code, words.text("ballincourt.ask.deed." + code));
  }

  /** One line: what it was, and how it went. */
  String past(Course course) {
    Commitment commitment = course.commitment();
    String needs = commitment.needs().stream().map(Need::what).collect(Collectors.joining("; "));
    String asked = words.dateAndTime(commitment.askedAt());
    return words.text("ballincourt.ask.past-line", needs, asked, went(course));
  }

  private String went(Course course) {
    Course.End end = course.end().orElseThrow();
    return switch (end.state()) {
      case WITHDRAWN -> words.text("ballincourt.ask.went.withdrawn");
      case DONE ->
          words.text("ballincourt.ask.went.done", words.dateAndTime(end.at()), against(course));
      default ->
          words.text("ballincourt.ask.went.received", words.dateAndTime(end.at()), against(course));
    };
  }

  /** How that was against the date. */
  private String against(Course course) {
    if (course.inTime().isEmpty()) {
      return words.text("ballincourt.ask.went.no-date");
    }
    Excess excess = course.excess().orElseThrow();
    if (course.inTime().get()) {
      return words.text("ballincourt.ask.went.in-time");
    }
    if (excess.amount() == 0) {
      return words.text("ballincourt.ask.went.same-day");
    }
    return words.text(
        course.commitment().picked().isPresent()
            ? "ballincourt.ask.went.beyond-picked"
            : "ballincourt.ask.went.beyond",
        words.times().excess(excess));
  }
}
