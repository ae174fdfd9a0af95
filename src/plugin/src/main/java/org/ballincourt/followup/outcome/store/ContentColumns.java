package org.ballincourt.followup.outcome.store;

import java.time.LocalDate;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Referral.Became;
import org.ballincourt.followup.outcome.Outcome.Testimonial;
import org.ballincourt.questionnaire.action.Action.Tracked;

/** What an outcome is about, in the columns of its row. */
final class ContentColumns {

  private ContentColumns() {}

  /** Sets all that may be set, and does not save it. */
  static void set(OutcomeRow row, Content content) {
    row.setGiverId(content.giver());
    row.setWords(content.text());
    if (content instanceof Testimonial said) {
      row.setApprovedOn(day(said.approvedOn()));
      row.setWithdrawnOn(day(said.withdrawnOn()));
    } else if (content instanceof Permission may) {
      set(row, may);
    } else if (content instanceof Referral named) {
      row.setBecame(named.became().name());
      row.setNote(text(named.note()));
      row.setThankedOn(day(named.thankedOn()));
    } else if (content instanceof NextWork next) {
      set(row, next.issue());
    }
  }

  private static void set(OutcomeRow row, Permission may) {
    row.setGivenOn(day(may.givenOn()));
    row.setLastDay(day(may.until()));
    row.setNote(text(may.conditions()));
    row.setWithdrawnOn(day(may.withdrawnOn()));
  }

  private static void set(OutcomeRow row, Tracked issue) {
    row.setIssueId(issue == null ? null : issue.id());
    row.setIssueKey(issue == null ? null : issue.key());
    row.setIssueProject(issue == null ? null : issue.project());
  }

  static Content content(OutcomeRow row) {
    Long giver = row.getGiverId();
    String words = row.getWords();
    LocalDate withdrawnOn = day(row.getWithdrawnOn());
    return switch (Kind.valueOf(row.getOutcomeKind())) {
      case TESTIMONIAL -> new Testimonial(giver, words, day(row.getApprovedOn()), withdrawnOn);
      case PERMISSION ->
          new Permission(
              giver,
              words,
              day(row.getLastDay()),
              textOf(row.getNote()),
              day(row.getGivenOn()),
              withdrawnOn);
      case REFERRAL ->
          new Referral(
              giver,
              words,
              Became.valueOf(row.getBecame()),
              textOf(row.getNote()),
              day(row.getThankedOn()));
      case NEXT_WORK -> new NextWork(words, issue(row));
      case LESSON -> new Lesson(words);
    };
  }

  private static Tracked issue(OutcomeRow row) {
    return row.getIssueId() == null
        ? null
        : new Tracked(row.getIssueId(), row.getIssueKey(), row.getIssueProject());
  }

  private static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  /** Oracle keeps no empty texts. */
  private static String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String textOf(String text) {
    return text == null ? "" : text;
  }
}
