package org.ballincourt.report.dashboard.feedback;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.report.dashboard.Excerpt;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.dashboard.feedback.ToDo.What;
import org.springframework.stereotype.Component;

/** Reads how it stands with feedback and follow-ups: a dozen statements, however much there is. */
@Component
public class FeedbackNow {

  private final SendingStore sendings;
  private final AskedLately asked;
  private final Promises promises;
  private final ToDos toDos;

  @Inject
  public FeedbackNow(SendingStore sendings, AskedLately asked, Promises promises, ToDos toDos) {
    this.sendings = sendings;
    this.asked = asked;
    this.promises = promises;
    this.toDos = toDos;
  }

  /**
   * How much is shown.
   *
   * @param weeks of how many weeks sendings are counted, up to today
   * @param rows how many rows of each list are shown
   */
  public record Wanted(int weeks, int rows) {}

  /**
   * What an item shows.
   *
   * @param promises the oldest first
   * @param counts how many follow-ups there are with each thing to be done; without those of none
   * @param toDos what should be done first comes first
   */
  public record Reading(
      Scope scope,
      Asked asked,
      Excerpt<Promise> promises,
      Map<What, Long> counts,
      Excerpt<ToDo> toDos) {}

  public Reading of(Scope scope, Wanted wanted) {
    List<Sending> all =
        sendings.ofProjects(scope.ids()).stream()
            .filter(each -> scope.takes(each.about().client()))
            .toList();
    List<ToDo> toDo = toDos.of(scope);
    return new Reading(
        scope,
        asked.of(all, wanted.weeks()),
        promises.of(all, wanted.rows()),
        toDo.stream().collect(groupingBy(ToDo::what, counting())),
        Excerpt.of(toDo, wanted.rows()));
  }
}
