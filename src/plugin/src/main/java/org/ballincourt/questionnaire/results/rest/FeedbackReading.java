package org.ballincourt.questionnaire.results.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.access.Feedback;
import org.ballincourt.questionnaire.results.access.FilterInput;
import org.ballincourt.questionnaire.results.access.Reading;
import org.springframework.stereotype.Component;

/** Reads what a request asks for, and gives it its form. */
@Component
public class FeedbackReading {

  private final Feedback feedback;
  private final FilterInput filters;
  private final FeedbackJsons jsons;
  private final FeedbackTable table;

  @Inject
  public FeedbackReading(
      Feedback feedback, FilterInput filters, FeedbackJsons jsons, FeedbackTable table) {
    this.feedback = feedback;
    this.filters = filters;
    this.jsons = jsons;
    this.table = table;
  }

  /**
   * @param project null for all projects of which she may read them
   */
  FeedbackJson json(Project project, Asked asked) {
    return jsons.of(reading(project, asked));
  }

  /**
   * @param project null for all projects of which she may read them
   */
  Response csv(Project project, Asked asked) {
    return table.of(reading(project, asked));
  }

  private Reading reading(Project project, Asked asked) {
    Filter filter = filters.read(asked::value);
    return project == null ? feedback.ofAll(filter) : feedback.of(project, filter);
  }
}
