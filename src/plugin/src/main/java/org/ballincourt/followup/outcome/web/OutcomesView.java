package org.ballincourt.followup.outcome.web;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.ballincourt.jira.Texts;

/** What came of the work in a project, kind by kind. */
public final class OutcomesView {

  private final Project project;
  private final List<SectionView> sections;
  private final FormView form;
  private final Texts texts;

  /**
   * @param form null where the viewer may not write them
   */
  OutcomesView(Project project, List<SectionView> sections, FormView form, Texts texts) {
    this.project = project;
    this.sections = List.copyOf(sections);
    this.form = form;
    this.texts = texts;
  }

  public String getKey() {
    return project.getKey();
  }

  public String getTitle() {
    return texts.text("ballincourt.outcome.title", project.getName());
  }

  public String getNote() {
    return texts.text("ballincourt.outcome.note");
  }

  public String getProjectLabel() {
    return texts.text("ballincourt.outcome.project-page");
  }

  public String getRegistersLabel() {
    return texts.text("ballincourt.outcome.registers");
  }

  public boolean isWriter() {
    return form != null;
  }

  /** Null where the viewer may not write them. */
  public FormView getForm() {
    return form;
  }

  public List<SectionView> getSections() {
    return sections;
  }
}
