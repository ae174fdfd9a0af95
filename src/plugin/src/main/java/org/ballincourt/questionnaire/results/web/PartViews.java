package org.ballincourt.questionnaire.results.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Reading;
import org.ballincourt.questionnaire.results.web.view.ActionView;
import org.ballincourt.questionnaire.results.web.view.FilterView;
import org.ballincourt.questionnaire.results.web.view.FormView;
import org.ballincourt.questionnaire.results.web.view.QuestionView;
import org.ballincourt.questionnaire.results.web.view.WaveView;
import org.springframework.stereotype.Component;

/** The parts of the page of results. */
@Component
public class PartViews {

  private final ActionReading actions;
  private final QuestionViews questions;
  private final FormNames names;
  private final Clock clock;
  private final Texts texts;

  @Inject
  public PartViews(
      ActionReading actions, QuestionViews questions, FormNames names, Clock clock, Texts texts) {
    this.actions = actions;
    this.questions = questions;
    this.names = names;
    this.clock = clock;
    this.texts = texts;
  }

  /** One statement, one search. */
  Replies replies(Reading reading) {
    return actions.of(reading.waves());
  }

  FormView form(List<Wave> waves, List<QuestionResult> results, Replies replies) {
    List<QuestionView> views = new ArrayList<>();
    for (QuestionResult result : results) {
      views.add(questions.of(result, replies));
    }
    return new FormView(
        waves.get(0).form().name(),
        waves.stream().map(wave -> wave(wave, results, replies)).toList(),
        views);
  }

  private WaveView wave(Wave wave, List<QuestionResult> results, Replies replies) {
    List<ActionView> said = new ArrayList<>();
    for (Action action : replies.to(wave)) {
      said.add(questions.action(action, wave, results, replies));
    }
    return new WaveView(wave, clock.instant(), said, texts);
  }

  FilterView filter(Project project, Reading reading) {
    Filter filter = reading.filter();
    List<Sending> all = reading.all();
    Map<Long, String> forms = all.isEmpty() ? Map.of() : names.all();
    FilterView.Choices choices =
        new FilterView.Choices(
            choices(
                "any-client",
                all,
                sending -> sending.about().client(),
                this::client,
                filter.client()),
            choices(
                "any-questionnaire",
                all,
                sending -> sending.form().questionnaire(),
                sending -> forms.getOrDefault(sending.form().questionnaire(), ""),
                filter.form() == null ? null : filter.form().questionnaire()),
            choices("any-sending", all, Sending::id, this::label, filter.sending()));
    return new FilterView(choices, filter, project == null ? "" : project.getKey(), texts);
  }

  private String client(Sending sending) {
    return sending.about().clientName();
  }

  private String label(Sending sending) {
    String sent = texts.date(sending.made().at().atZone(texts.zone()).toLocalDate());
    return texts.text("ballincourt.results.sending", sent, sending.about().projectName());
  }

  private List<ChoiceView> choices(
      String any,
      List<Sending> all,
      Function<Sending, Long> value,
      Function<Sending, String> label,
      Long chosen) {
    Map<Long, String> labels = new LinkedHashMap<>();
    all.stream()
        .filter(sending -> value.apply(sending) != null)
        .forEach(sending -> labels.putIfAbsent(value.apply(sending), label.apply(sending)));
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(
        new ChoiceView("", texts.text("ballincourt.results.filter." + any), chosen == null));
    labels.forEach(
        (id, words) ->
            choices.add(new ChoiceView(id.toString(), words, Objects.equals(id, chosen))));
    return choices;
  }
}
