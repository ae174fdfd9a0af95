package org.ballincourt.questionnaire.rest;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Set;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.QuestionnaireFault;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireEdits;
import org.ballincourt.questionnaire.store.QuestionnaireRefused;
import org.springframework.stereotype.Component;

/** Does to questionnaires what the body of a request says, or says in words why not. */
@Component
public class QuestionnaireEditing {

  private static final Set<String> COPY_MEMBERS = Set.of("name");
  private static final Set<String> ARCHIVING_MEMBERS = Set.of("archived");

  private final QuestionnaireEdits edits;
  private final QuestionnaireRefusals refusals;
  private final Texts texts;

  @Inject
  public QuestionnaireEditing(
      QuestionnaireEdits edits, QuestionnaireRefusals refusals, Texts texts) {
    this.edits = edits;
    this.refusals = refusals;
    this.texts = texts;
  }

  /** The id of the new one. */
  long create(InputStream body) {
    return edits.create(read(JsonInput.object(body, texts), null).form());
  }

  void replace(KeptQuestionnaire seen, InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    JsonInput revision = input.member("revision");
    revision.required(revision.wholeNumber(0, Long.MAX_VALUE));
    FormInput.Wanted wanted = read(input, seen.id());
    refusing(seen, () -> edits.replace(seen.id(), wanted.revision(), wanted.form()));
  }

  private FormInput.Wanted read(JsonInput input, Long id) {
    try {
      return new FormInput(input).read(id);
    } catch (QuestionnaireFault e) {
      throw refusals.of(e);
    }
  }

  /**
   * Makes another one that asks the same; never sent, and not archived.
   *
   * @return the id of the copy
   */
  long copy(KeptQuestionnaire seen, InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(COPY_MEMBERS);
    String name = FormInput.name(input.member("name"));
    input.refuseFaults();
    Questionnaire form = seen.current();
    return edits.create(new Questionnaire(name, form.heading(), form.questions()));
  }

  void archive(KeptQuestionnaire seen, InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(ARCHIVING_MEMBERS);
    JsonInput place = input.member("archived");
    boolean archived = place.flag();
    if (place.isAbsent()) {
      place.fault("ballincourt.input.missing");
    }
    input.refuseFaults();
    refusing(seen, () -> edits.archive(seen.id(), archived));
  }

  void delete(KeptQuestionnaire seen) {
    refusing(seen, () -> edits.delete(seen.id()));
  }

  private void refusing(KeptQuestionnaire seen, Runnable edit) {
    try {
      edit.run();
    } catch (QuestionnaireRefused e) {
      throw refusals.of(e, Long.toString(seen.id()));
    }
  }
}
