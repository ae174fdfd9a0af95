package org.ballincourt.followup.list;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Reads from the parameters of a request what of follow-ups is looked at; an empty one is none. */
@Component
public class FollowUpFilterInput {

  public static final String CLIENT = "client";
  public static final String STATE = "state";

  private final Texts texts;

  @Inject
  public FollowUpFilterInput(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param client null for none
   * @param state null for none
   * @throws Refusal where one cannot be read
   */
  public FollowUpFilter read(String client, String state) {
    return new FollowUpFilter(
        isNone(client) ? null : client(client.strip()),
        isNone(state) ? null : state(state.strip()));
  }

  private static boolean isNone(String text) {
    return text == null || text.isBlank();
  }

  private Long client(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw refused(CLIENT, "ballincourt.results.not-a-number", text);
    }
    return Long.valueOf(text);
  }

  private State state(String text) {
    return Stream.of(State.values())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(() -> refused(STATE, "ballincourt.input.not-one-of", text, states()));
  }

  private static String states() {
    return Arrays.stream(State.values()).map(State::name).collect(Collectors.joining(", "));
  }

  private Refusal refused(String field, String key, Object... arguments) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(field, texts.text(key, arguments))));
  }
}
