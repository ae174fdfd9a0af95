package org.ballincourt.settings;

import static java.util.Objects.requireNonNull;

import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.Rest;

/**
 * How much we ask of people.
 *
 * @param rest how long nobody is asked a second time, not null
 * @param reminder after how long somebody is reminded, not null
 */
public record Courtesy(Rest rest, Reminder reminder) {

  /** While nobody has set another one. */
  public static final Courtesy USUAL = new Courtesy(Rest.USUAL, Reminder.USUAL);

  public Courtesy {
    requireNonNull(rest, "rest");
    requireNonNull(reminder, "reminder");
  }
}
