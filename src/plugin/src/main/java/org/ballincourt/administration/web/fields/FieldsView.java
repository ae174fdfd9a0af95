package org.ballincourt.administration.web.fields;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ballincourt.jira.web.ChoiceView;

/** The fields, for a template. */
public final class FieldsView {

  private final List<KindView> kinds;
  private final List<ChoiceView> projects;
  private final News news;
  private final boolean allThere;
  private final UnaryOperator<String> texts;

  /** What has just happened; both empty where nothing has. */
  record News(String done, String fault) {}

  FieldsView(
      List<KindView> kinds,
      List<ChoiceView> projects,
      News news,
      boolean allThere,
      UnaryOperator<String> texts) {
    this.kinds = List.copyOf(kinds);
    this.projects = List.copyOf(projects);
    this.news = news;
    this.allThere = allThere;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.apply("ballincourt.fields.title");
  }

  public String getIntroduction() {
    return texts.apply("ballincourt.fields.introduction");
  }

  public boolean isMade() {
    return !news.done().isEmpty();
  }

  /** What was made, and what is to be done now. */
  public String getDone() {
    return news.done();
  }

  public boolean isWrong() {
    return !news.fault().isEmpty();
  }

  public String getFault() {
    return news.fault();
  }

  public String getFieldLabel() {
    return texts.apply("ballincourt.fields.field");
  }

  public String getWhatLabel() {
    return texts.apply("ballincourt.fields.what");
  }

  public String getThereLabel() {
    return texts.apply("ballincourt.fields.there");
  }

  public List<KindView> getKinds() {
    return kinds;
  }

  /** Whether there is nothing left to make. */
  public boolean isAllThere() {
    return allThere;
  }

  public String getAllThereText() {
    return texts.apply("ballincourt.fields.all-there");
  }

  /** Those that are on are proposed. */
  public List<ChoiceView> getProjects() {
    return projects;
  }

  public String getProjectsLabel() {
    return texts.apply("ballincourt.fields.projects");
  }

  public String getProjectsNote() {
    return texts.apply("ballincourt.fields.projects.note");
  }

  public String getMakeLabel() {
    return texts.apply("ballincourt.fields.make");
  }
}
