package org.ballincourt.questionnaire.invitation;

import java.time.Instant;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;

/**
 * After how long somebody who has not answered is reminded, once.
 *
 * @param workingDays from 0 to {@link #MOST_DAYS}; 0 where nobody is reminded
 */
public record Reminder(int workingDays) {

  public static final int MOST_DAYS = 60;

  /** While nobody has set another one. */
  public static final Reminder USUAL = new Reminder(5);

  /**
   * @throws IllegalArgumentException where it is not within its bounds
   */
  public Reminder {
    if (workingDays < 0 || workingDays > MOST_DAYS) {
      throw new IllegalArgumentException("No reminder: after " + workingDays + " days");
    }
  }

  public boolean isWanted() {
    return workingDays > 0;
  }

  /**
   * From when on she is reminded: when her working day begins after so many whole ones.
   *
   * @param mailed when the mail left
   * @param hours those of the client
   * @return empty where nobody is reminded, or there are not so many days
   */
  public Optional<Instant> dueAfter(Instant mailed, BusinessCalendar hours) {
    return isWanted()
        ? hours.endOfWorkingDay(mailed, workingDays).flatMap(hours::nextOpening)
        : Optional.empty();
  }
}
