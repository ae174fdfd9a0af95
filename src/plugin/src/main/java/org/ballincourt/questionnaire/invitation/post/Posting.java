package org.ballincourt.questionnaire.invitation.post;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Client;
import org.ballincourt.client.Work;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.ballincourt.questionnaire.invitation.post.mail.Senders;
import org.ballincourt.questionnaire.invitation.post.preparation.OwnQuestion;
import org.ballincourt.questionnaire.invitation.post.preparation.Preparation;
import org.ballincourt.questionnaire.invitation.post.preparation.Prepared;
import org.ballincourt.questionnaire.invitation.post.preparation.WantedSending;
import org.springframework.stereotype.Component;

/**
 * Sends questionnaires. One sending is made at a time in the whole cluster, so that nobody is asked
 * by two of them at once.
 */
@Component
public class Posting {

  private static final String LOCK = "org.ballincourt:sending";

  private final Preparation preparation;
  private final Dispatch dispatch;
  private final Senders senders;
  private final ClusterLockService locks;
  private final Postman postman;

  @Inject
  public Posting(
      Preparation preparation,
      Dispatch dispatch,
      Senders senders,
      ClusterLockService locks,
      Postman postman) {
    this.preparation = preparation;
    this.dispatch = dispatch;
    this.senders = senders;
    this.locks = locks;
    this.postman = postman;
  }

  /**
   * What was sent.
   *
   * @param prepared who was asked and who not; null where the request was done before
   */
  public record Posted(Sending sending, Prepared prepared) {}

  /**
   * What would be sent; nothing is written.
   *
   * @param by the key of whoever would send it
   * @throws org.ballincourt.jira.Refusal with all that cannot be as it is wanted
   */
  public Prepared preview(Project project, WantedSending wanted, String by) {
    return preparation.of(project, wanted, senders.of(by));
  }

  /**
   * Sends it, once for each request.
   *
   * @param request what its sender calls it, at most 40 characters
   * @param by the key of whoever sends it
   * @throws org.ballincourt.jira.Refusal with all that cannot be as it is wanted
   */
  public Posted send(Project project, WantedSending wanted, String request, String by) {
    ClusterLock lock = locks.getLockForName(LOCK);
    lock.lock();
    try {
      return dispatch
          .sent(request)
          .map(before -> new Posted(before, null))
          .orElseGet(() -> sent(project, wanted, request, by));
    } finally {
      lock.unlock();
    }
  }

  private Posted sent(Project project, WantedSending wanted, String request, String by) {
    Optional<Sender> sender = senders.of(by);
    Prepared prepared = preparation.of(project, wanted, sender);
    preparation.requireGuests(prepared);
    Sending unsent =
        new Sending(
            null,
            new Form(
                wanted.questionnaire(), 0, OwnQuestion.questions(wanted.own(), prepared.form())),
            about(project, prepared.account().client()),
            wanted.terms(),
            new Made(by, prepared.at()),
            null);
    Sending sending = dispatch.send(unsent, request, prepared, sender);
    postman.comeNow();
    return new Posted(sending, prepared);
  }

  private static Work about(Project project, Client client) {
    return new Work(
        project.getId(), project.getKey(), project.getName(), client.id(), client.name());
  }
}
