package org.ballincourt.followup.meeting.post.preparation;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Client;
import org.ballincourt.followup.meeting.Plan;

/**
 * A plan with which nothing is wrong.
 *
 * @param plan not null
 * @param client whose people come, not null
 */
public record Prepared(Plan plan, Client client) {
  public Prepared {
    requireNonNull(plan, "plan");
    requireNonNull(client, "client");
  }
}
