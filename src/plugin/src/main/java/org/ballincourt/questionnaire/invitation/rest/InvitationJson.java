package org.ballincourt.questionnaire.invitation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.post.mail.MailProgress;

/**
 * An invitation on the wire.
 *
 * @param email null for none
 * @param mail how far the latest mail to her is; null where there is none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InvitationJson(
    long id,
    long contact,
    String name,
    String email,
    String language,
    Invitation.State state,
    MailProgress mail,
    String expiresAt,
    String startedAt,
    String finishedAt,
    String remindedAt) {

  static InvitationJson of(Invitation invitation, Invitation.State state, MailProgress mail) {
    Course course = invitation.course();
    return new InvitationJson(
        invitation.id(),
        invitation.invited().contact(),
        invitation.invited().name(),
        invitation.invited().email(),
        invitation.invited().language().tag(),
        state,
        mail,
        Wire.instant(invitation.expiresAt()),
        Wire.instant(course.startedAt()),
        Wire.instant(course.finishedAt()),
        Wire.instant(course.remindedAt()));
  }
}
