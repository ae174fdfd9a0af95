package org.ballincourt.followup.list.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A follow-up in the list of all, on the wire.
 *
 * @param project the key of its project, as it is today
 * @param client null for none
 * @param endedAt when the work came to an end
 * @param since since when its state is what it is
 * @param reason why it was not held; null else
 * @param questions what was asked after the work; null while nothing was
 * @param lookAgainOn the day of the second look, where the client is; null for none
 * @param secondLook what was asked then; null while nothing was
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ListedFollowUpJson(
    long id,
    String project,
    EndedForJson client,
    String endedAt,
    String state,
    String since,
    String reason,
    AskedRoundJson questions,
    String lookAgainOn,
    AskedRoundJson secondLook) {

  /** A client, by the name that it had then. */
  public record EndedForJson(long id, String name) {}

  /**
   * @param sending its id
   * @param asked how many people were
   * @param answered how many of them have
   */
  public record AskedRoundJson(long sending, long asked, long answered) {}
}
