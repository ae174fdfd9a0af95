package org.ballincourt.followup.outcome.register.rest;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.register.Register;
import org.ballincourt.followup.outcome.register.Shelf;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Reads what a request for a register asks for. */
@Component
public class RegisterReading {

  private final Register register;
  private final Texts texts;

  @Inject
  public RegisterReading(Register register, Texts texts) {
    this.register = register;
    this.texts = texts;
  }

  /**
   * @param kind the name of a kind
   * @param client the id of a client; null or empty for all
   * @throws Refusal where either cannot be read
   */
  Shelf shelf(String kind, String client) {
    return register.of(kind(kind), number("client", client));
  }

  /**
   * @throws Refusal where there is no such kind
   */
  private Kind kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> bad("kind", "ballincourt.outcome.register.no-kind", kinds()));
  }

  private static String kinds() {
    return Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining(", "));
  }

  /** Null for none. */
  Long number(String name, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("\\d{1,18}")) {
      throw bad(name, "ballincourt.results.not-a-number", text);
    }
    return Long.valueOf(text);
  }

  private Refusal bad(String place, String key, String argument) {
    Fault fault = new Fault(place, texts.text(key, argument));
    return new Refusal(Refusal.Kind.BAD_INPUT, List.of(fault));
  }
}
