package org.ballincourt.followup.web.list;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.access.FollowUpFilter;
import org.ballincourt.followup.access.FollowUps.Reading;
import org.ballincourt.followup.web.FollowUpWords;
import org.ballincourt.followup.web.list.FollowUpsView.Choices;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** What somebody can choose to look at, and what she has chosen; nonsense is nothing chosen. */
@Component
public class FilterChoices {

  private static final String CLIENT = "client";
  private static final String STATE = "state";

  private final FollowUpWords words;

  @Inject
  public FilterChoices(FollowUpWords words) {
    this.words = words;
  }

  Texts texts() {
    return words.texts();
  }

  FollowUpFilter read(UnaryOperator<String> parameters) {
    String client = parameters.apply(CLIENT);
    String state = parameters.apply(STATE);
    return new FollowUpFilter(
        client != null && client.matches("\\d{1,18}") ? Long.valueOf(client) : null,
        Stream.of(State.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null));
  }

  Choices choices(Reading reading, FollowUpFilter filter) {
    return new Choices(clients(reading.all(), filter.client()), states(filter.state()));
  }

  private List<ChoiceView> clients(List<FollowUp> all, Long chosen) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(any("ballincourt.follow-up.list.any-client", chosen == null));
    Map<String, Long> byName =
        all.stream()
            .map(FollowUp::work)
            .filter(work -> work.client() != null)
            .collect(
                toMap(
                    Work::clientName,
                    Work::client,
                    (one, other) -> one,
                    () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    byName.forEach(
        (name, id) -> choices.add(new ChoiceView(id.toString(), name, id.equals(chosen))));
    return choices;
  }

  private List<ChoiceView> states(State chosen) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(any("ballincourt.follow-up.list.any-state", chosen == null));
    for (State state : State.values()) {
      choices.add(new ChoiceView(state.name(), words.state(state), state == chosen));
    }
    return choices;
  }

  private ChoiceView any(String key, boolean chosen) {
    return new ChoiceView("", texts().text(key), chosen);
  }

  /** The same, as parameters of another address, each with {@code &} behind it. */
  String query(FollowUpFilter filter) {
    String client = filter.client() == null ? "" : CLIENT + "=" + filter.client() + "&";
    return filter.state() == null ? client : client + STATE + "=" + filter.state() + "&";
  }
}
