package org.ballincourt.followup.list.web;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.list.FollowUpFilter;
import org.ballincourt.followup.list.FollowUpFilterInput;
import org.ballincourt.followup.list.FollowUps.Reading;
import org.ballincourt.followup.list.web.FollowUpsView.Choices;
import org.ballincourt.followup.web.FollowUpWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** What somebody can choose to look at. */
@Component
public class FilterChoices {

  private final FollowUpWords words;

  @Inject
  public FilterChoices(FollowUpWords words) {
    this.words = words;
  }

  Texts texts() {
    return words.texts();
  }

  Choices of(Reading reading, FollowUpFilter filter) {
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
    String client =
        filter.client() == null ? "" : FollowUpFilterInput.CLIENT + "=" + filter.client() + "&";
    return filter.state() == null
        ? client
        : client + FollowUpFilterInput.STATE + "=" + filter.state() + "&";
  }
}
