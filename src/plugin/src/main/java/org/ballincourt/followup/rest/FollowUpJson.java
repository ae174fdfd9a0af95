package org.ballincourt.followup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A follow-up, on the wire.
 *
 * @param client null for none
 * @param state {@code PROPOSED}, {@code WANTED}, {@code PLANNED}, {@code HELD}, {@code
 *     NOT_THE_END}, {@code NOT_WANTED}, {@code NOT_HELD} or {@code WITHDRAWN}
 * @param since when it came so far
 * @param by the key of the user who said so; null where nobody did
 * @param reason why it was not held; null else
 * @param questions the id of the sending; null while nothing was asked
 * @param secondLook the same of the second look
 * @param lookAgainOn the day of the second look, in the client’s zone; null for none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FollowUpJson(
    long id,
    FollowUpProjectJson project,
    FollowUpClientJson client,
    EndingJson ending,
    String state,
    String since,
    String by,
    String reason,
    Long questions,
    Long secondLook,
    String lookAgainOn) {

  /** As it is called today; as it was called where it is gone. */
  public record FollowUpProjectJson(String key, String name) {}

  /** As it is called today; as it was called where it is gone. */
  public record FollowUpClientJson(long id, String name) {}

  /**
   * How the work came to its end.
   *
   * @param why {@code NOTHING_LEFT}, {@code WORKFLOW} or {@code BY_HAND}
   * @param by the key of the user who said so; null where nobody did
   * @param issue the key of the closing issue, of today where the viewer may see it; null for none
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record EndingJson(String why, String at, String by, String issue) {}
}
