package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import org.ballincourt.questionnaire.invitation.Sending.Occasion;

/**
 * What something is sent for, where that is known before anybody has chosen anything.
 *
 * @param questionnaire the id of the one that is asked where nobody chooses another one
 * @param byMail why it is sent where it is sent by mail; it can be filled in together as well
 */
public record Purpose(long questionnaire, Occasion byMail) {

  /**
   * @throws IllegalArgumentException where nobody would get a mail
   */
  public Purpose {
    if (requireNonNull(byMail, "byMail") == Occasion.TOGETHER) {
      throw new IllegalArgumentException("Not by mail");
    }
  }
}
