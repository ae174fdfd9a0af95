package org.ballincourt.site.reach;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.site.store.PingStore;
import org.springframework.stereotype.Component;

/** Answers what this installation asks itself from outside, and nothing else. */
@Component
public class Ping {

  /** The path below the clients’ pages. */
  public static final String PATH = "ping";

  /** The parameter with the question. */
  public static final String QUESTION = "q";

  private final PingStore pings;

  @Inject
  public Ping(PingStore pings) {
    this.pings = pings;
  }

  /**
   * @param question as it came with a request; null where none came
   * @return plain text; empty where nobody asks that
   */
  public Optional<String> answer(String question) {
    return Optional.ofNullable(question)
        .filter(text -> text.matches("[1-9]\\d{0,17}"))
        .flatMap(text -> pings.answer(Long.parseLong(text)));
  }
}
