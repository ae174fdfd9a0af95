package org.ballincourt.commitment.web.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Dealings;
import org.ballincourt.commitment.Need;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.court.web.CourtWords;

/**
 * Says in the viewer's words what was done by hand. To those who do not run client work it names
 * nobody, and says neither what was needed nor what was noted.
 */
public final class FactWords {

  private final CourtWords words;
  private final Function<String, Optional<String>> authors;
  private final Map<Long, String> contacts;

  /**
   * @param authors names of users by key
   * @param contacts names by id; null for somebody who does not run client work
   */
  FactWords(
      CourtWords words, Function<String, Optional<String>> authors, Map<Long, String> contacts) {
    this.words = words;
    this.authors = authors;
    this.contacts = contacts;
  }

  /** When it happened, who did it, and when that was written down if that was later. */
  public String sentence(Fact fact, Dealings dealings) {
    List<String> parts = new ArrayList<>();
    parts.add(what(fact, dealings.about(fact).orElse(null)));
    if (isOpen() && fact.content().note() != null) {
      parts.add(words.text("ballincourt.ask.fact.note", fact.content().note()));
    }
    if (fact.isCorrected()) {
      parts.add(
          words.text(
              isOpen() ? "ballincourt.ask.fact.entered" : "ballincourt.ask.fact-only.entered",
              words.dateAndTime(fact.entry().at()),
              author(fact)));
    }
    return String.join(" ", parts);
  }

  private boolean isOpen() {
    return contacts != null;
  }

  private String what(Fact fact, Commitment about) {
    String code = CourtWords.code(fact.kind());
    String when = words.dateAndTime(fact.at());
    if (!isOpen()) {
      return words.text("ballincourt.ask.fact-only." + code, when);
    }
    String told = fact.content().channel() == null ? null : channel(fact);
    String sentence =
        words.text(
            "ballincourt.ask.fact." + code,
            when,
            author(fact),
            whom(fact, about),
            things(fact, about));
    return told == null ? sentence : sentence + " " + told;
  }

  private String channel(Fact fact) {
    return words.text("ballincourt.ask.by." + CourtWords.code(fact.content().channel()));
  }

  private String author(Fact fact) {
    String key = fact.entry().author();
    return Optional.ofNullable(key)
        .flatMap(authors)
        .orElseGet(() -> words.text("ballincourt.ask.fact.somebody"));
  }

  private String whom(Fact fact, Commitment about) {
    return whom(about == null ? fact.content().contact() : about.contact());
  }

  /** A person by name, or the client. */
  String whom(Long contact) {
    return Optional.ofNullable(contact)
        .map(contacts::get)
        .orElseGet(() -> words.text("ballincourt.ask.the-client"));
  }

  /** What was asked for with it, or came by it. */
  private static String things(Fact fact, Commitment about) {
    List<String> things = new ArrayList<>(fact.content().needs());
    if (about != null) {
      about.needs().stream()
          .filter(need -> fact.content().received().contains(need.number()))
          .map(Need::what)
          .forEach(things::add);
    }
    return things.stream().collect(Collectors.joining("; "));
  }
}
