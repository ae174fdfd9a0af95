package org.ballincourt.commitment.field;

import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.court.Party;

/** The words that the field <em>Whose move</em> holds, in every language the same. */
public enum MoveWord {
  US("Us", Party.TEAM),
  CLIENT("Client", Party.CLIENT),
  SOMEONE_ELSE("Someone else", Party.THIRD_PARTY),
  NOBODY("Nobody", Party.NOBODY);

  private final String stored;
  private final Party party;

  MoveWord(String stored, Party party) {
    this.stored = stored;
    this.party = party;
  }

  /** As it is stored, searched and exported. */
  public String stored() {
    return stored;
  }

  public Party party() {
    return party;
  }

  public static MoveWord of(Party party) {
    return Stream.of(values()).filter(word -> word.party == party).findFirst().orElseThrow();
  }

  /** In any case, with blanks around it; empty for anything else. */
  public static Optional<MoveWord> read(String text) {
    return Stream.of(values())
        .filter(word -> word.stored.equalsIgnoreCase(text.strip()))
        .findFirst();
  }
}
