package org.ballincourt.questionnaire.web.preview;

import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;

/** A questionnaire as a client sees it, for a template. */
public final class PreviewView {

  private final KeptQuestionnaire kept;
  private final Shown shown;
  private final Ways ways;
  private final boolean keeper;
  private final Texts texts;

  /** Where one can go from here. */
  record Ways(List<WayView> versions, List<WayView> languages, List<WayView> pages) {}

  /**
   * @param keeper whether the viewer may change it
   */
  PreviewView(KeptQuestionnaire kept, Shown shown, Ways ways, boolean keeper, Texts texts) {
    this.kept = kept;
    this.shown = shown;
    this.ways = ways;
    this.keeper = keeper;
    this.texts = texts;
  }

  public long getId() {
    return kept.id();
  }

  public String getName() {
    return kept.current().name();
  }

  public String getPageTitle() {
    return texts.text("ballincourt.questionnaire.preview.title", getName());
  }

  public String getNote() {
    return texts.text("ballincourt.questionnaire.preview.note");
  }

  public boolean isKeeper() {
    return keeper;
  }

  public String getAllLabel() {
    return texts.text("ballincourt.questionnaire.form.all");
  }

  public String getEditLabel() {
    return texts.text("ballincourt.questionnaire.edit");
  }

  public String getVersionsLabel() {
    return texts.text("ballincourt.questionnaire.preview.versions");
  }

  public List<WayView> getVersions() {
    return ways.versions();
  }

  public boolean isNeverSent() {
    return ways.versions().size() == 1;
  }

  public String getNeverSentText() {
    return texts.text("ballincourt.questionnaire.preview.never-sent");
  }

  public String getLanguagesLabel() {
    return texts.text("ballincourt.questionnaire.languages");
  }

  public List<WayView> getLanguages() {
    return ways.languages();
  }

  public String getPagesLabel() {
    return texts.text("ballincourt.questionnaire.preview.pages");
  }

  public List<WayView> getPages() {
    return ways.pages();
  }

  public String getTag() {
    return shown.language().tag();
  }

  /** Where something is missing, that a client would be asked in the main language. */
  public String getGapsText() {
    int gaps = shown.form().gaps(shown.language()).size();
    Language main = shown.form().mainLanguage();
    return texts.text("ballincourt.questionnaire.preview.gaps", gaps, main.name(texts.locale()));
  }

  public boolean isWhole() {
    return shown.form().gaps(shown.language()).isEmpty();
  }

  public String getTitle() {
    return shown.words(language -> heading(language).title());
  }

  public boolean isFirst() {
    return shown.page() == 0;
  }

  /** Its paragraphs. */
  public List<String> getIntroduction() {
    return shown.words(language -> heading(language).introduction()).lines().toList();
  }

  private Heading heading(Language language) {
    return shown.form().headingIn(language);
  }

  public String getProgress() {
    return texts.text(
        "ballincourt.questionnaire.preview.progress", shown.page() + 1, shown.pages());
  }

  public List<PreviewQuestionView> getQuestions() {
    return shown.questions().stream()
        .map(question -> new PreviewQuestionView(question, shown, texts))
        .toList();
  }
}
