package org.ballincourt.commitment.field.jql;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.commitment.field.MoveWord;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/**
 * The words by which a query names a party: those that the field holds for all, and those of the
 * searcher's language.
 */
@Component
public class Sides {

  private final CourtWords words;

  @Inject
  public Sides(CourtWords words) {
    this.words = words;
  }

  /** In any case, with any blanks around; empty where it is no such word. */
  Optional<Party> named(String word) {
    return MoveWord.read(word)
        .map(MoveWord::party)
        .or(() -> parties().filter(party -> isHers(party, word.strip())).findFirst());
  }

  private boolean isHers(Party party, String word) {
    return words.side(party).equalsIgnoreCase(word);
  }

  /** All of them, as a message lists them. */
  String all() {
    return parties().map(this::both).collect(Collectors.joining(", "));
  }

  private String both(Party party) {
    String english = MoveWord.of(party).stored().toLowerCase(Locale.ROOT);
    return isHers(party, english)
        ? "\"" + english + "\""
        : "\"%s\" (\"%s\")".formatted(english, words.side(party));
  }

  private static Stream<Party> parties() {
    return Arrays.stream(MoveWord.values()).map(MoveWord::party);
  }
}
