package org.ballincourt.followup.outcome.lesson;

import java.util.List;
import org.ballincourt.followup.outcome.Outcome;

/**
 * Lessons that nobody has seen in a project yet.
 *
 * @param lessons those that the viewer may see, the latest first
 * @param hidden how many more there are that she may not see
 */
public record Unseen(List<Outcome> lessons, int hidden) {

  static final Unseen NOTHING = new Unseen(List.of(), 0);

  public Unseen {
    lessons = List.copyOf(lessons);
  }

  public boolean isNothing() {
    return lessons.isEmpty() && hidden == 0;
  }
}
