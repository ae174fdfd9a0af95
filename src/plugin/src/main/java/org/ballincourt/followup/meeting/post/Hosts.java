package org.ballincourt.followup.meeting.post;

import jakarta.inject.Inject;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.ballincourt.questionnaire.invitation.post.mail.Senders;
import org.springframework.stereotype.Component;

/** In whose name people are invited. */
@Component
public class Hosts {

  private final Senders senders;
  private final CurrentUser user;
  private final Texts texts;

  @Inject
  public Hosts(Senders senders, CurrentUser user, Texts texts) {
    this.senders = senders;
    this.user = user;
    this.texts = texts;
  }

  /**
   * @param key of the user
   */
  record Host(String key, Sender sender) {}

  /**
   * Whoever is asking.
   *
   * @throws Refusal where nobody can answer to her
   */
  Host asking() {
    String key = user.key().orElseThrow();
    return senders
        .of(key)
        .map(sender -> new Host(key, sender))
        .orElseThrow(
            () ->
                new Refusal(Refusal.Kind.BAD_INPUT, texts.text("ballincourt.sending.no-address")));
  }

  /**
   * Whoever invited people, since calendars know a meeting by her, too; where she is gone, whoever
   * is asking takes it over.
   *
   * @throws Refusal where nobody can answer to either
   */
  Host of(Meeting meeting) {
    String key = meeting.course().plannedBy();
    return senders.of(key).map(sender -> new Host(key, sender)).orElseGet(this::asking);
  }
}
