package org.ballincourt.report.dashboard.clients;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.ballincourt.client.Client;

/**
 * How it stands with a client.
 *
 * @param client not null
 * @param theirs not null
 * @param ours on their issues, not null
 * @param attention not null
 */
public record ClientLine(Client client, Taken theirs, Taken ours, Attention attention) {

  /** Those first that need somebody; of equals by name. */
  static final Comparator<ClientLine> NEEDS_ATTENTION =
      comparing(ClientLine::attention, Attention.FIRST)
          .thenComparing(line -> line.client().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(line -> line.client().id());

  public ClientLine {
    requireNonNull(client, "client");
    requireNonNull(theirs, "theirs");
    requireNonNull(ours, "ours");
    requireNonNull(attention, "attention");
  }
}
