package org.ballincourt.questionnaire.invitation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A sending on the wire.
 *
 * @param project the key of its project, as it is today
 * @param client null for none
 * @param by the name of whoever sent it; null where she is gone
 * @param counts of invitations, by their state; without those of which there are none
 * @param invitations null for whoever does not run client work there
 * @param skipped who was left out and why; only in the answer to the request that sent it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SentJson(
    long id,
    String project,
    AskedFormJson questionnaire,
    NamedClientJson client,
    String occasion,
    boolean named,
    String by,
    String at,
    String closedAt,
    Map<String, Long> counts,
    List<InvitationJson> invitations,
    List<SkippedPersonJson> skipped) {

  /**
   * What was asked.
   *
   * @param name null where it is gone
   * @param own the sender’s own questions, in her words
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AskedFormJson(long id, String name, int version, List<String> own) {}

  /** Something with a name. */
  public record NamedClientJson(long id, String name) {}

  /** The same with those who were left out. */
  public SentJson leavingOut(List<SkippedPersonJson> others) {
    return new SentJson(
        id,
        project,
        questionnaire,
        client,
        occasion,
        named,
        by,
        at,
        closedAt,
        counts,
        invitations,
        others);
  }
}
