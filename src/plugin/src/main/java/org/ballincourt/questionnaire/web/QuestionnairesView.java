package org.ballincourt.questionnaire.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** The list of questionnaires, for a template. */
public final class QuestionnairesView {

  private final Found found;
  private final String sought;
  private final boolean none;
  private final boolean keeper;
  private final Texts texts;

  /** Those that are in use, and those that are not. */
  record Found(List<QuestionnaireView> inUse, List<QuestionnaireView> archived) {}

  /**
   * @param sought part of a name; empty for all
   * @param none whether there are none at all
   * @param keeper whether the viewer may change them
   */
  QuestionnairesView(Found found, String sought, boolean none, boolean keeper, Texts texts) {
    this.found = found;
    this.sought = sought;
    this.none = none;
    this.keeper = keeper;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.questionnaire.title");
  }

  public String getIntroduction() {
    return texts.text(
        keeper
            ? "ballincourt.questionnaire.list.introduction"
            : "ballincourt.questionnaire.list.for-readers");
  }

  public boolean isKeeper() {
    return keeper;
  }

  public String getNewLabel() {
    return texts.text("ballincourt.questionnaire.new");
  }

  public boolean isAny() {
    return !none;
  }

  public String getSearchLabel() {
    return texts.text("ballincourt.questionnaire.list.search");
  }

  public String getSearchText() {
    return sought;
  }

  public String getFindLabel() {
    return texts.text("ballincourt.administration.find");
  }

  public boolean isSearched() {
    return !sought.isEmpty();
  }

  public String getShowAllLabel() {
    return texts.text("ballincourt.questionnaire.list.show-all");
  }

  public boolean isEmpty() {
    return found.inUse().isEmpty();
  }

  /** Why there is nothing in use to see. */
  public String getNothing() {
    if (isSearched()) {
      return texts.text("ballincourt.questionnaire.list.nothing-matches", sought);
    }
    return texts.text(
        isAnyArchived()
            ? "ballincourt.questionnaire.list.all-archived"
            : "ballincourt.questionnaire.list.nothing-yet");
  }

  public List<QuestionnaireView> getInUse() {
    return found.inUse();
  }

  public boolean isAnyArchived() {
    return !found.archived().isEmpty();
  }

  public List<QuestionnaireView> getArchived() {
    return found.archived();
  }

  public String getArchivedTitle() {
    return texts.text("ballincourt.questionnaire.list.archived");
  }

  public String getArchivedNote() {
    return texts.text("ballincourt.questionnaire.list.archived.note");
  }

  public String getNameLabel() {
    return texts.text("ballincourt.questionnaire.list.name");
  }

  public String getQuestionsLabel() {
    return texts.text("ballincourt.questionnaire.questions");
  }

  public String getLanguagesLabel() {
    return texts.text("ballincourt.questionnaire.languages");
  }

  public String getVersionLabel() {
    return texts.text("ballincourt.questionnaire.list.sent");
  }

  public String getActionsLabel() {
    return texts.text("ballincourt.administration.actions");
  }

  public String getPreviewLabel() {
    return texts.text("ballincourt.questionnaire.preview");
  }

  public String getCopyLabel() {
    return texts.text("ballincourt.questionnaire.list.copy");
  }

  public String getArchiveLabel() {
    return texts.text("ballincourt.questionnaire.list.archive");
  }

  public String getRestoreLabel() {
    return texts.text("ballincourt.questionnaire.list.restore");
  }

  public String getDeleteLabel() {
    return texts.text("ballincourt.questionnaire.list.delete");
  }
}
