package org.ballincourt.commitment.field.workflow;

import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.Party;

/**
 * With whom the ball has to be, and whether the client has to be asked for something; as it stands
 * in a workflow, so that none of it needs to make sense.
 */
public record BallDemand(Parameters parameters) {

  public static final String PARTY = "party";
  public static final String ASKED = "asked";
  public static final String MESSAGE = "message";

  /** In characters. */
  public static final int LONGEST_MESSAGE = 500;

  public Map<String, String> texts() {
    return parameters.only(PARTY, ASKED, MESSAGE);
  }

  /** Empty where none was chosen, or one that is not known. */
  public Optional<Party> party() {
    return parameters.word(PARTY, Party.class);
  }

  public boolean wantsAsk() {
    return parameters.has(ASKED);
  }

  /** Empty where nobody wrote one; cut where it is too long. */
  public Optional<String> message() {
    return Optional.of(parameters.text(MESSAGE))
        .filter(text -> !text.isBlank())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_MESSAGE)));
  }

  /** Whether a party was given that is not known, so that nobody can tell what was meant. */
  public boolean isUnclear() {
    return parameters.has(PARTY) && party().isEmpty();
  }

  /** Whether nothing at all is demanded. */
  public boolean isEmpty() {
    return party().isEmpty() && !wantsAsk();
  }
}
