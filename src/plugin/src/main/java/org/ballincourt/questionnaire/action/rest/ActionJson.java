package org.ballincourt.questionnaire.action.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.questionnaire.action.issue.IssueToday;

/**
 * What becomes of an answer, on the wire.
 *
 * @param issue null where none tracks it
 * @param kind what we say: {@code WILL}, {@code DID} or {@code CANT}
 * @param instead who can, where we can’t; null else
 * @param proposed {@code DID} where the issue is closed and we still say that we will; null else
 * @param by the key of a user; null where nobody is known
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ActionJson(
    long id,
    long sending,
    String sheet,
    String question,
    TrackedJson issue,
    String kind,
    String text,
    String instead,
    String proposed,
    String by,
    String at,
    String changedAt) {

  /**
   * The issue that tracks it.
   *
   * @param key as it is now; as it was where it is gone, or the viewer may not open it
   * @param closed null where it is gone, or the viewer may not open it
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TrackedJson(String key, String project, String summary, Boolean closed) {

    /** Null for none. */
    public static TrackedJson of(IssueToday today) {
      return today == null
          ? null
          : new TrackedJson(
              today.key(), today.project(), today.summary(), today.seen() ? today.closed() : null);
    }
  }
}
