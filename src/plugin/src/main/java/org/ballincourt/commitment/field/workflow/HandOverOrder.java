package org.ballincourt.commitment.field.workflow;

import java.util.Map;
import java.util.Optional;
import org.ballincourt.commitment.NeedKind;
import org.ballincourt.court.Party;

/**
 * To whom the function is to hand the ball, and what is to be written down with it; as it stands in
 * a workflow, so that none of it needs to make sense.
 */
record HandOverOrder(Parameters parameters) {

  static final String PARTY = "party";
  static final String KIND = "kind";
  static final String CONTACT = "contact";
  static final String NOTE = "note";

  /** In characters. */
  static final int LONGEST_NOTE = 1000;

  Map<String, String> texts() {
    return parameters.only(PARTY, KIND, CONTACT, NOTE);
  }

  /** Empty where none was chosen, or one that is not known: then the function does nothing. */
  Optional<Party> party() {
    return parameters.word(PARTY, Party.class);
  }

  Optional<NeedKind> kind() {
    return parameters.word(KIND, NeedKind.class);
  }

  /** The id, which may be of somebody who is gone. */
  Optional<Long> contact() {
    return parameters.id(CONTACT);
  }

  /** Null for none. */
  String note() {
    String note = parameters.text(NOTE);
    return note.isBlank() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
  }

  /** Whether there is more to write down than to whom the ball goes. */
  boolean saysMore() {
    return kind().isPresent() || contact().isPresent() || note() != null;
  }
}
