package org.ballincourt.commitment.field.jql;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** The words by which a query names a party: English ones for all, and those of the searcher. */
@Component
public class Sides {

  private static final Map<Party, String> ENGLISH = new EnumMap<>(Party.class);

  static {
    ENGLISH.put(Party.TEAM, "us");
    ENGLISH.put(Party.CLIENT, "client");
    ENGLISH.put(Party.THIRD_PARTY, "someone else");
    ENGLISH.put(Party.NOBODY, "nobody");
  }

  private final CourtWords words;

  @Inject
  public Sides(CourtWords words) {
    this.words = words;
  }

  /** In any case, with any blanks around; empty where it is no such word. */
  Optional<Party> named(String word) {
    String wanted = word.strip();
    return Arrays.stream(Party.values())
        .filter(
            party ->
                ENGLISH.get(party).equalsIgnoreCase(wanted)
                    || words.side(party).equalsIgnoreCase(wanted))
        .findFirst();
  }

  /** All of them, as a message lists them. */
  String all() {
    return ENGLISH.keySet().stream().map(this::both).collect(Collectors.joining(", "));
  }

  private String both(Party party) {
    String english = "\"" + ENGLISH.get(party) + "\"";
    return words.side(party).equalsIgnoreCase(ENGLISH.get(party))
        ? english
        : english + " (\"" + words.side(party) + "\")";
  }

  /** As a clause of the field names it. */
  static String stored(Party party) {
    String word = ENGLISH.get(party);
    String stored = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return stored.contains(" ") ? "\"" + stored + "\"" : stored;
  }
}
