package org.ballincourt.court.rest;

import java.time.Instant;
import java.util.List;
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

    private static String story(Previewed.Side side, Instant at, CourtWords words) {
      return words.story(side.turns(), side.hours(), at);
    }
  }

  static PreviewJson of(Previewed previewed, CourtWords words) {
    return new PreviewJson(
        previewed.told().stream().map(change -> IssueJson.of(change, words)).toList(),
        previewed.changed(),
        previewed.looked());
  }
}
