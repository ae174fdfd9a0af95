package org.ballincourt.questionnaire.invitation.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.invitation.Purpose;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.preparation.Prepared;
import org.ballincourt.questionnaire.invitation.post.preparation.WantedSending;
import org.springframework.stereotype.Component;

/** Reads requests to send something, and answers them in the caller’s words. */
@Component
public class Requests {

  private final CurrentUser user;
  private final SendingWords words;
  private final Texts texts;

  @Inject
  public Requests(CurrentUser user, SendingWords words, Texts texts) {
    this.user = user;
    this.words = words;
    this.texts = texts;
  }

  /**
   * A request.
   *
   * @param request what its sender calls it
   * @param by the key of whoever it is
   */
  public record Read(WantedSending wanted, String request, String by) {}

  Read read(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    WantedSending wanted = SendingInput.read(input);
    String request = SendingInput.request(input).orElseGet(() -> UUID.randomUUID().toString());
    input.refuseFaults();
    return new Read(wanted, request, user.key().orElseThrow());
  }

  /** The same, where it is known what it is sent for; that is done once, and is not called here. */
  public Read read(InputStream body, Purpose purpose) {
    JsonInput input = JsonInput.object(body, texts);
    WantedSending wanted = SendingInput.read(input, purpose);
    input.refuseFaults();
    return new Read(wanted, "", user.key().orElseThrow());
  }

  public SendingPreviewJson preview(Prepared prepared) {
    return SendingPreviewJson.of(prepared, words);
  }

  public List<SkippedPersonJson> skipped(Prepared prepared) {
    return words.skipped(prepared.guests().skipped());
  }

  /** What another project’s request was called is not told here. */
  void requireSame(Project project, Sending sending) {
    if (sending.about().project() != project.getId()) {
      throw new Refusal(Refusal.Kind.CONFLICT, texts.text("ballincourt.sending.other-request"));
    }
  }
}
