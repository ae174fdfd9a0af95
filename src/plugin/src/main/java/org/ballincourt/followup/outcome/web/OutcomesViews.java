package org.ballincourt.followup.outcome.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Puts together what the page of a project’s outcomes shows. */
@Component
public class OutcomesViews {

  private final OutcomeAccess access;
  private final OutcomeStore outcomes;
  private final OutcomeViews views;
  private final FormChoices forms;
  private final Texts texts;

  @Inject
  public OutcomesViews(
      OutcomeAccess access,
      OutcomeStore outcomes,
      OutcomeViews views,
      FormChoices forms,
      Texts texts) {
    this.access = access;
    this.outcomes = outcomes;
    this.views = views;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * @throws org.ballincourt.jira.Refusal where the viewer may not see them
   */
  OutcomesView of(String key) {
    Project project = access.readable(key);
    FormView form = access.writes(project) ? forms.of(project) : null;
    List<SectionView> sections = views.sections(outcomes.of(project.getId()), form);
    return new OutcomesView(project, sections, form, texts);
  }
}
