package org.ballincourt.court.rest;

import java.time.Instant;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.settings.Previewed;

/**
 * What other rules would make of some of a project's issues, in the caller's language, on the wire.
 */
public record PreviewJson(List<IssueJson> issues, int changed, int looked) {

  /** One issue before and after, each in a sentence. */
  public record IssueJson(String issue, String summary, String before, String after) {

    static IssueJson of(Previewed.Change change, CourtWords words) {
      return new IssueJson(
          change.issue().getKey(),
          change.issue().getSummary(),
          story(change.before(), change.at(), words),
          story(change.after(), change.at(), words));
    }

    /** How long it was with each side and, where there is a target, by when an answer is due. */
    private static String story(CountedTurns counted, Instant at, CourtWords words) {
      String story = words.story(counted.turns(), counted.clock().hours(), at);
      return counted.deadline().map(due -> withDue(story, due, words)).orElse(story);
    }

    private static String withDue(String story, Deadline deadline, CourtWords words) {
      String due = words.times().due(deadline.due(), deadline.calendar().zone());
      return words.text("ballincourt.court.preview.due", story, due);
    }
  }

  static PreviewJson of(Previewed previewed, CourtWords words) {
    return new PreviewJson(
        previewed.told().stream().map(change -> IssueJson.of(change, words)).toList(),
        previewed.changed(),
        previewed.looked());
  }
}
