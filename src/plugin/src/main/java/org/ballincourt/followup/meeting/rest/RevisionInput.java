package org.ballincourt.followup.meeting.rest;

import java.util.Set;
import org.ballincourt.jira.rest.JsonInput;

/** Reads which revision a caller has seen. */
public final class RevisionInput {

  private static final Set<String> MEMBERS = Set.of("revision");

  private RevisionInput() {}

  /** Noted where it is absent, or none; -1 then, which nothing has. */
  public static long of(JsonInput body) {
    JsonInput place = body.member("revision");
    return place.required(place.wholeNumber(0, Long.MAX_VALUE)).orElse(-1L);
  }

  /**
   * @throws org.ballincourt.jira.Refusal where there is anything else
   */
  public static long alone(JsonInput body) {
    body.allowOnly(MEMBERS);
    long revision = of(body);
    body.refuseFaults();
    return revision;
  }
}
