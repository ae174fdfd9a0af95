package org.ballincourt.followup.asking;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.Posting;
import org.ballincourt.questionnaire.invitation.post.Posting.Posted;
import org.ballincourt.questionnaire.invitation.post.preparation.Prepared;
import org.ballincourt.questionnaire.invitation.post.preparation.WantedSending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/**
 * Asks what belongs to a follow-up, once: whoever asks it at the same time, or after somebody was
 * stopped half-way, gets what was sent then. Once that is closed it can be asked anew.
 */
@Component
public class FollowUpAsking {

  private final FollowUpStore store;
  private final SendingStore sendings;
  private final Posting posting;
  private final Projects projects;
  private final Texts texts;

  @Inject
  public FollowUpAsking(
      FollowUpStore store, SendingStore sendings, Posting posting, Projects projects, Texts texts) {
    this.store = store;
    this.sendings = sendings;
    this.posting = posting;
    this.projects = projects;
    this.texts = texts;
  }

  /**
   * @throws Refusal where it cannot be asked now, or was asked before
   */
  public void requireAskable(FollowUp followUp, Round round) {
    requireStage(followUp, round);
    if (open(followUp, round).isPresent()) {
      throw refused("ballincourt.follow-up.asked-already");
    }
  }

  private void requireStage(FollowUp followUp, Round round) {
    if (!round.isAskedAt(followUp.stage().state())) {
      throw refused(
          round == Round.QUESTIONS
              ? "ballincourt.follow-up.not-to-be-asked"
              : "ballincourt.follow-up.too-early");
    }
  }

  /**
   * What would be asked of whom; nothing is written.
   *
   * @param by the key of whoever would ask
   * @throws Refusal where it cannot be asked now, or was asked before; with all that cannot be as
   *     it is wanted
   */
  public Prepared preview(FollowUp followUp, Round round, WantedSending wanted, String by) {
    requireAskable(followUp, round);
    return posting.preview(project(followUp), wanted, by);
  }

  /**
   * Asks it; who does so wants the follow-up.
   *
   * @param by the key of whoever asks
   * @return without {@code prepared} where it was asked before
   * @throws Refusal where it cannot be asked now; with all that cannot be as it is wanted
   */
  public Posted ask(FollowUp followUp, Round round, WantedSending wanted, String by) {
    requireStage(followUp, round);
    Optional<Sending> before = open(followUp, round);
    if (before.isPresent()) {
      return new Posted(before.get(), null);
    }
    Posted posted = posting.send(project(followUp), wanted, request(followUp, round), by);
    note(followUp, round, posted.sending(), by);
    return posted;
  }

  private Project project(FollowUp followUp) {
    return projects.find(followUp.work().project()).orElseThrow();
  }

  private void note(FollowUp followUp, Round round, Sending sending, String by) {
    store.asked(followUp.id(), asked -> round.in(asked, sending.id()));
    if (followUp.stage().state() == State.PROPOSED) {
      store.move(followUp.id(), State.WANTED, by, null);
    }
  }

  /** What was asked and is not closed; also where it was sent, and nobody came to note it. */
  private Optional<Sending> open(FollowUp followUp, Round round) {
    Optional<Sending> unnoted = sendings.ofRequest(request(followUp, round));
    unnoted.ifPresent(sending -> store.asked(followUp.id(), a -> round.in(a, sending.id())));
    Long noted = round.of(followUp.asked());
    return unnoted
        .or(() -> Optional.ofNullable(noted).flatMap(sendings::find))
        .filter(sending -> !sending.isClosed());
  }

  /**
   * What the request is called of which there is one; no caller of REST can call one so. Each one
   * that was noted makes room for another.
   */
  private static String request(FollowUp followUp, Round round) {
    Long noted = round.of(followUp.asked());
    String first = "follow-up:" + followUp.id() + ":" + round.ordinal();
    return noted == null ? first : first + ":" + noted;
  }

  private Refusal refused(String key) {
    return new Refusal(Kind.CONFLICT, texts.text(key));
  }
}
