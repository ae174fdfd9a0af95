package org.ballincourt.questionnaire.results.web.view;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.OverviewView;
import org.ballincourt.jira.web.OverviewView.Place;
import org.ballincourt.questionnaire.results.access.Reading;

/** The page on which answers are read. */
public final class ResultsView {

  private final Head head;
  private final FilterView filter;
  private final List<FormView> forms;
  private final Texts texts;

  /**
   * What it is about.
   *
   * @param project null for all projects
   * @param permitted whether the viewer may read answers anywhere
   */
  public record Head(Project project, Reading reading, boolean permitted) {}

  public ResultsView(Head head, FilterView filter, List<FormView> forms, Texts texts) {
    this.head = head;
    this.filter = filter;
    this.forms = List.copyOf(forms);
    this.texts = texts;
  }

  public String getTitle() {
    return head.project() == null
        ? texts.text("ballincourt.results.title")
        : texts.text("ballincourt.results.title-of", head.project().getName());
  }

  /** Leads to what was sent about the project. */
  public String getSentLabel() {
    return texts.text("ballincourt.feedback.title");
  }

  /** Leads to what else is shown of all projects. */
  public OverviewView getOverview() {
    return new OverviewView(Place.ANSWERS, texts);
  }

  public boolean isAny() {
    return !head.reading().all().isEmpty();
  }

  public String getScope() {
    Reading.Extent extent = head.reading().extent();
    int sendings = head.reading().waves().size();
    if (head.project() != null) {
      return texts.text("ballincourt.results.scope-of", sendings);
    }
    String client = filter.clientName();
    return client.isEmpty()
        ? texts.text("ballincourt.results.scope", sendings, extent.read(), extent.seen())
        : texts.text(
            "ballincourt.results.scope-client", sendings, extent.read(), extent.seen(), client);
  }

  public FilterView getFilter() {
    return filter;
  }

  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    if (!head.permitted()) {
      return texts.text("ballincourt.results.not-permitted");
    }
    return texts.text(
        isAny() ? "ballincourt.results.nothing-matches" : "ballincourt.results.nothing-yet");
  }

  public List<FormView> getForms() {
    return forms;
  }

  public String getCsvLabel() {
    return texts.text("ballincourt.results.csv");
  }

  /** After the base of REST. */
  public String getCsvPath() {
    String path =
        head.project() == null ? "feedback" : "projects/" + head.project().getKey() + "/feedback";
    return path + ".csv" + filter.query();
  }

  public String getPrintLabel() {
    return texts.text("ballincourt.results.print");
  }

  public String getSendingsHeading() {
    return texts.text("ballincourt.results.sendings");
  }

  public String getQuestionsNote() {
    return texts.text("ballincourt.results.note");
  }
}
