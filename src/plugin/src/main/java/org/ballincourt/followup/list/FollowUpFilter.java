package org.ballincourt.followup.list;

import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;

/**
 * What of follow-ups is looked at.
 *
 * @param client the id of a client; null for any
 * @param state null for any
 */
public record FollowUpFilter(Long client, State state) {

  public static final FollowUpFilter NONE = new FollowUpFilter(null, null);

  public boolean takes(FollowUp followUp) {
    return (client == null || client.equals(followUp.work().client()))
        && (state == null || state == followUp.stage().state());
  }
}
