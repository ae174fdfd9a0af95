package org.ballincourt.report.dashboard.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.questionnaire.results.rest.FeedbackJson.ResponseRateJson;
import org.ballincourt.report.dashboard.rest.ItemClientJson;
import org.ballincourt.report.dashboard.rest.ItemProjectJson;
import org.ballincourt.report.dashboard.rest.MomentJson;
import org.ballincourt.report.dashboard.rest.ScopeOfItemJson;

/** How it stands with feedback and follow-ups, on the wire. */
public record FeedbackItemJson(
    ScopeOfItemJson scope, AskedLatelyJson asked, PromisesJson promises, ToDosJson followUps) {

  /**
   * Who answered what was sent lately.
   *
   * @param from the first day that counts, by Jira’s clocks
   * @param weeks how many weeks that is, up to today
   * @param sendings how many there were
   * @param named whether all of them were by name
   * @param answered how many answered, in words
   * @param parts what became of the others, in words
   */
  public record AskedLatelyJson(
      String from,
      long weeks,
      long sendings,
      boolean named,
      ResponseRateJson rate,
      String answered,
      String parts) {}

  /**
   * What we said we would do, the oldest first.
   *
   * @param more how many others there are
   */
  public record PromisesJson(long total, List<PromiseJson> rows, long more) {}

  /**
   * What we said we would do, and have not said that we did.
   *
   * @param client null for none
   * @param sending the id of that which was answered
   * @param text in the words that the client reads
   * @param since when we said so
   * @param issue what tracks it; null for no issue
   * @param ready whether that is done, so that it is time to say so
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record PromiseJson(
      ItemProjectJson project,
      ItemClientJson client,
      long sending,
      String text,
      MomentJson since,
      TrackingIssueJson issue,
      boolean ready) {}

  /**
   * @param key as it is today; as it was where the viewer may not open it
   * @param summary null where the viewer may not open it
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TrackingIssueJson(String key, String summary, boolean done) {}

  /**
   * What is to be done about follow-ups, and of how many.
   *
   * @param secondLooks how many second looks are due
   * @param more how many others there are
   */
  public record ToDosJson(
      long total,
      long secondLooks,
      long proposed,
      long wanted,
      long planned,
      List<ToDoJson> rows,
      long more) {}

  /**
   * @param client null for none
   * @param what one of {@code SECOND_LOOK}, {@code PROPOSED}, {@code WANTED}, {@code PLANNED}
   * @param whatWords the same in words
   * @param since since when; of a second look from which day on, where the client is
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ToDoJson(
      long id,
      ItemProjectJson project,
      ItemClientJson client,
      String what,
      String whatWords,
      MomentJson since) {}
}
