package org.ballincourt.questionnaire.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.NamedGroups;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/**
 * What of questionnaires the person who is asking may see and change. They are kept by a group that
 * administrators of Jira name, and by those administrators; whoever runs client work somewhere may
 * look at them, in order to send one.
 */
@Component
public class QuestionAccess {

  private final SettingsStore settings;
  private final NamedGroups groups;
  private final Access access;
  private final QuestionnaireStore store;
  private final Texts texts;

  @Inject
  public QuestionAccess(
      SettingsStore settings,
      NamedGroups groups,
      Access access,
      QuestionnaireStore store,
      Texts texts) {
    this.settings = settings;
    this.groups = groups;
    this.access = access;
    this.store = store;
    this.texts = texts;
  }

  /** Whether she may change them. */
  public boolean keepsQuestions() {
    return access.administersJira()
        || settings.groups().of(Right.KEEP_QUESTIONS).filter(groups::hasAskerIn).isPresent();
  }

  /** Whoever is asking has to be somebody who may change them. */
  public void requireKeepsQuestions() {
    if (!keepsQuestions()) {
      throw refused("ballincourt.questionnaire.not-a-keeper");
    }
  }

  /** Whoever is asking has to be somebody who may look at them. */
  public void requireReadsQuestions() {
    if (!access.runsClientWorkSomewhere() && !keepsQuestions()) {
      throw refused("ballincourt.questionnaire.not-a-reader");
    }
  }

  private Refusal refused(String why) {
    return new Refusal(Kind.NOT_ALLOWED, texts.text(why));
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where she may not look at any, or there is none of that id
   */
  public KeptQuestionnaire readable(String id) {
    requireReadsQuestions();
    return existing(id);
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where she may not change any, or there is none of that id
   */
  public KeptQuestionnaire keepable(String id) {
    requireKeepsQuestions();
    return existing(id);
  }

  private KeptQuestionnaire existing(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> store.find(Long.parseLong(text)))
        .orElseThrow(() -> notThere(id));
  }

  public Refusal notThere(String id) {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.questionnaire.not-there", id));
  }
}
