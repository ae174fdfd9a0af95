package org.ballincourt.commitment.field.workflow;

import java.util.Map;
import java.util.Optional;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Party;

/**
 * To whom the function is to hand the ball, and what is to be written down with it; as it stands in
 * a workflow, so that none of it needs to make sense.
 */
public record HandOverOrder(Parameters parameters) {

  public static final String PARTY = "party";
  public static final String KIND = "kind";
  public static final String CONTACT = "contact";
  public static final String NOTE = "note";

  /** In characters. */
  public static final int LONGEST_NOTE = 1000;

  public Map<String, String> texts() {
    return parameters.only(PARTY, KIND, CONTACT, NOTE);
  }

  /** Empty where none was chosen, or one that is not known: then the function does nothing. */
  public Optional<Party> party() {
    return parameters.word(PARTY, Party.class);
  }

  public Optional<NeedKind> kind() {
    return parameters.word(KIND, NeedKind.class);
  }

  /** The id, which may be of somebody who is gone. */
  public Optional<Long> contact() {
    return parameters.id(CONTACT);
  }

  /** Null for none. */
  public String note() {
    String note = parameters.text(NOTE);
    return note.isBlank() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
  }

  /** Whether there is more to write down than to whom the ball goes. */
  public boolean saysMore() {
    return kind().isPresent() || contact().isPresent() || note() != null;
  }
}
