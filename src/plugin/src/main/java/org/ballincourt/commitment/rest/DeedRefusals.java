package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.CommitmentFault;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Need;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer’s words why something cannot be done about an issue. */
@Component
public class DeedRefusals {

  private final IssueTurns turns;
  private final Texts texts;

  @Inject
  public DeedRefusals(IssueTurns turns, Texts texts) {
    this.turns = turns;
    this.texts = texts;
  }

  Refusal notThere(String commitment) {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.asking.not-there", commitment));
  }

  /**
   * @param on the JSON path at which it is said when something happened
   */
  Refusal of(CommitmentFault fault, Issue issue, String on) {
    List<Object> details = fault.details();
    return switch (fault.reason()) {
      case ALREADY_ASKED -> alreadyAsked((Long) details.get(0), issue);
      case SWITCHED_OFF -> conflict("ballincourt.asking.switched-off", issue.getKey());
      case ISSUE_DONE -> conflict("ballincourt.asking.issue-done", issue.getKey());
      case NOTHING_ASKED -> conflict("ballincourt.asking.nothing-asked", issue.getKey());
      case UNKNOWN -> notThere(issue.getKey());
      case OVER -> over((Course.State) details.get(0), (Instant) details.get(1));
      case DATE_OVER -> bad("due", "ballincourt.asking.date-over", date(details.get(0)));
      case DATE_CLOSED ->
          bad("due", "ballincourt.asking.date-closed", date(details.get(0)), date(details.get(1)));
      case NOT_YET -> bad(on, "ballincourt.asking.not-yet");
      case TOO_EARLY ->
          bad(on, "ballincourt.asking.too-early", texts.dateAndTime((Instant) details.get(0)));
      case NOTE_NEEDED -> bad("note", "ballincourt.asking.note-needed");
      case NEED_UNKNOWN ->
          bad("needs", "ballincourt.asking.need-unknown", details.get(0).toString());
      case NOTHING_NAMED -> bad("needs", "ballincourt.asking.nothing-named");
      case WITH_CLIENT_ALREADY -> conflict("ballincourt.asking.with-client-already");
      case WITH_US_ALREADY -> conflict("ballincourt.asking.with-us-already");
      case NOT_TOLD -> conflict("ballincourt.asking.not-told");
    };
  }

  /** With the number of the open one also as a number, so that it can be shown. */
  private Refusal alreadyAsked(long open, Issue issue) {
    String needs =
        turns.of(issue).courses().stream()
            .filter(course -> course.id() == open)
            .map(Course::commitment)
            .map(DeedRefusals::needs)
            .collect(Collectors.joining());
    String why =
        texts.text("ballincourt.asking.already-asked", issue.getKey(), Long.toString(open), needs);
    return new Refusal(Kind.CONFLICT, List.of(new Fault(null, why)), Map.of("commitment", open));
  }

  private static String needs(Commitment commitment) {
    return commitment.needs().stream().map(Need::what).collect(Collectors.joining("; "));
  }

  private Refusal over(Course.State state, Instant at) {
    String key =
        switch (state) {
          case RECEIVED -> "ballincourt.asking.over-received";
          case DONE -> "ballincourt.asking.over-done";
          case WITHDRAWN -> "ballincourt.asking.over-withdrawn";
          case OPEN -> throw new IllegalArgumentException("Not over");
        };
    return conflict(key, texts.dateAndTime(at));
  }

  private String date(Object date) {
    return texts.date((LocalDate) date);
  }

  private Refusal conflict(String key, Object... arguments) {
    return new Refusal(Kind.CONFLICT, texts.text(key, arguments));
  }

  private Refusal bad(String field, String key, Object... arguments) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(field, texts.text(key, arguments))));
  }
}
