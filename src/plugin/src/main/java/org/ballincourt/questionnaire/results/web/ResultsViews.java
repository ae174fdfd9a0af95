package org.ballincourt.questionnaire.results.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.QuestionResults;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.Feedback;
import org.ballincourt.questionnaire.results.access.FeedbackAccess;
import org.ballincourt.questionnaire.results.access.FilterInput;
import org.ballincourt.questionnaire.results.access.Reading;
import org.ballincourt.questionnaire.results.web.view.FormView;
import org.ballincourt.questionnaire.results.web.view.ResultsView;
import org.springframework.stereotype.Component;

/** Puts what somebody may read into what she reads. */
@Component
public class ResultsViews {

  private final FeedbackAccess access;
  private final Feedback feedback;
  private final FilterInput filters;
  private final PartViews parts;
  private final Texts texts;

  @Inject
  public ResultsViews(
      FeedbackAccess access, Feedback feedback, FilterInput filters, PartViews parts, Texts texts) {
    this.access = access;
    this.feedback = feedback;
    this.filters = filters;
    this.parts = parts;
    this.texts = texts;
  }

  /**
   * @param key of a project; null or empty for all of which she may read answers
   * @param parameters of the request, by name
   */
  ResultsView of(String key, UnaryOperator<String> parameters) {
    if (key != null && !key.isBlank()) {
      Project project = access.readable(key.strip());
      return view(project, feedback.of(project, filter(parameters)));
    }
    if (!access.readsAnywhere()) {
      Reading nothing = new Reading(Filter.NONE, List.of(), List.of(), new Reading.Extent(0, 0));
      return new ResultsView(
          new ResultsView.Head(null, nothing, false),
          parts.filter(null, nothing),
          List.of(),
          texts);
    }
    return view(null, feedback.ofAll(filter(parameters)));
  }

  private Filter filter(UnaryOperator<String> parameters) {
    return filters.read(parameters);
  }

  private ResultsView view(Project project, Reading reading) {
    Replies replies = parts.replies(reading);
    List<FormView> forms = new ArrayList<>();
    for (List<Wave> waves : reading.byQuestionnaire()) {
      List<QuestionResult> results = QuestionResults.of(waves);
      forms.add(parts.form(waves, results, replies));
    }
    return new ResultsView(
        new ResultsView.Head(project, reading, true), parts.filter(project, reading), forms, texts);
  }
}
