package org.ballincourt.commitment.rest.input;

import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Fact;

/** What somebody wants to do about what a client was asked for. */
public interface WantedDeed {

  /** The fact to be written down. */
  Fact of(Deeds deeds, Commitment about);
}
