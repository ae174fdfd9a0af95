package org.ballincourt.questionnaire.answer.record;

import jakarta.inject.Inject;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.store.AskedForms;
import org.ballincourt.questionnaire.answer.store.Finishing;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.springframework.stereotype.Component;

/** Hands in what somebody of ours has written down, for whoever runs client work there. */
@Component
public class Recording {

  private final InvitationAccess access;
  private final AskedForms forms;
  private final Finishing finishing;
  private final Recorder recorder;
  private final Texts texts;

  @Inject
  public Recording(
      InvitationAccess access,
      AskedForms forms,
      Finishing finishing,
      Recorder recorder,
      Texts texts) {
    this.access = access;
    this.forms = forms;
    this.finishing = finishing;
    this.recorder = recorder;
    this.texts = texts;
  }

  /**
   * What somebody is asked whose answers are to be written down.
   *
   * @param id of an invitation, as a request sent it
   * @throws Refusal where whoever is asking may not, where nobody can answer it any more, and where
   *     answers are given without names: whoever writes them down would know whose they are
   */
  public Asked asked(String id) {
    Asked asked = seen(id);
    if (!asked.sending().isNamed()) {
      throw conflict("ballincourt.answer.record.no-names");
    }
    if (!asked.invitation().isOpenAt(recorder.now())) {
      throw conflict("ballincourt.answer.record.closed");
    }
    return asked;
  }

  /**
   * The same, whether it can still be answered or not.
   *
   * @throws Refusal where whoever is asking may not
   */
  public Asked seen(String id) {
    return forms.find(access.invitation(id).invitation().id()).orElseThrow();
  }

  /**
   * Hands it in, for good.
   *
   * @param sheet in which nothing is wrong
   * @return the key of the sheet
   */
  public String record(Asked asked, AnswerSheet sheet) {
    FilledSheet filled =
        new FilledSheet(
            asked.invitation().id(), recorder.handFor(asked.invitation()), asked.kept(sheet));
    return finishing
        .finish(asked, filled)
        .orElseThrow(() -> conflict("ballincourt.answer.record.closed"));
  }

  private Refusal conflict(String key) {
    return new Refusal(Refusal.Kind.CONFLICT, texts.text(key));
  }
}
