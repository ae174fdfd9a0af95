package org.ballincourt.followup.outcome.store;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.java.ao.DBParam;
import org.ballincourt.followup.outcome.Outcome;

/** The rows of what was seen where; two of the same lesson in one project say no more than one. */
final class SeenLessons {

  private static final String OF_PROJECT = SeenLessonRow.PROJECT_ID + " = ?";
  private static final String OF_LESSON = SeenLessonRow.OUTCOME_ID + " = ?";

  private final ActiveObjects ao;

  SeenLessons(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Those of the lessons that nobody has seen in the project; one statement where there are any.
   */
  List<Outcome> without(List<Outcome> lessons, long project) {
    Set<Long> known = lessons.isEmpty() ? Set.of() : in(project);
    return lessons.stream().filter(lesson -> !known.contains(lesson.id())).toList();
  }

  private Set<Long> in(long project) {
    return Arrays.stream(ao.find(SeenLessonRow.class, OF_PROJECT, project))
        .map(SeenLessonRow::getOutcomeId)
        .collect(toSet());
  }

  /** Gives how many there were anew; in the caller’s transaction. */
  int add(long project, Collection<Long> lessons) {
    Set<Long> known = in(project);
    List<Long> fresh = lessons.stream().distinct().filter(id -> !known.contains(id)).toList();
    fresh.forEach(
        id ->
            ao.create(
                SeenLessonRow.class,
                new DBParam(SeenLessonRow.PROJECT_ID, project),
                new DBParam(SeenLessonRow.OUTCOME_ID, id)));
    return fresh.size();
  }

  /** In the caller’s transaction. */
  void forget(long lesson) {
    ao.deleteWithSQL(SeenLessonRow.class, OF_LESSON, lesson);
  }
}
