package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What somebody was asked before, as far as it decides whether she may be asked again.
 *
 * @param contact the id of the contact
 * @param email null for none
 * @param questionnaire its id
 * @param mailedAt when a mail was sent to her; null where there was none, or it came back
 * @param open whether she can still answer; without names, also where she has answered
 */
public record EarlierInvitation(
    long contact, String email, long questionnaire, Instant mailedAt, boolean open) {

  /**
   * As it stands at a moment. A form that is filled in together brings nobody a mail, and one that
   * came back reached nobody.
   */
  public static EarlierInvitation of(Invitation invitation, Sending sending, Instant now) {
    boolean reached =
        sending.terms().occasion() != Sending.Occasion.TOGETHER
            && invitation.course().bouncedAt() == null;
    return new EarlierInvitation(
        invitation.invited().contact(),
        invitation.invited().email(),
        sending.form().questionnaire(),
        reached ? requireNonNull(sending.made().at(), "at") : null,
        sending.told(invitation).isOpenAt(now));
  }

  boolean isOf(Candidate candidate) {
    return contact == candidate.contact() || candidate.hasMailbox(email);
  }
}
