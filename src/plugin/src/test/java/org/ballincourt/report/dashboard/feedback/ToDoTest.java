package org.ballincourt.report.dashboard.feedback;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.junit.Test;

public class ToDoTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

  @Test
  public void putsSecondLooksFirstAndThenWhatNobodyHasAnswered() {
    List<FollowUp> some =
        List.of(
            followUp(1, State.PLANNED, "2026-03-01", null),
            followUp(2, State.PROPOSED, "2026-03-05", null),
            followUp(3, State.PROPOSED, "2026-03-04", null),
            followUp(4, State.HELD, "2026-02-10", "2026-03-12"),
            followUp(5, State.WANTED, "2026-02-10", null));

    assertEquals(
        List.of("4 SECOND_LOOK", "3 PROPOSED", "2 PROPOSED", "5 WANTED", "1 PLANNED"),
        some.stream().flatMap(ToDoTest::toDo).sorted(ToDo.IN_ORDER).map(ToDoTest::line).toList());
  }

  @Test
  public void hasNothingToDoAboutWhatIsOverOrNotDueYet() {
    Stream.of(State.NOT_WANTED, State.WITHDRAWN, State.NOT_THE_END)
        .map(state -> followUp(1, state, "2026-03-01", null))
        .forEach(over -> assertEquals(Optional.empty(), ToDo.of(over, TODAY)));
    FollowUp ahead = followUp(1, State.HELD, "2026-03-01", "2026-03-13");
    FollowUp asked = followUp(1, State.HELD, "2026-02-01", "2026-03-01");

    assertEquals(Optional.empty(), ToDo.of(ahead, TODAY));
    assertEquals(Optional.empty(), ToDo.of(asked.having(new Asked(null, 5L)), TODAY));
  }

  private static Stream<ToDo> toDo(FollowUp followUp) {
    return ToDo.of(followUp, TODAY).stream();
  }

  private static String line(ToDo toDo) {
    return toDo.followUp().id() + " " + toDo.what();
  }

  private static FollowUp followUp(long id, State state, String since, String lookAgainOn) {
    Instant at = Instant.parse(since + "T10:00:00Z");
    return new FollowUp(
        id,
        new Work(1, "WEB", "Website", 7L, "Lumen"),
        new Ending(Ending.Why.BY_HAND, at, null, null),
        new Stage(state, at, null, null),
        Asked.NOTHING,
        lookAgainOn == null ? null : LocalDate.parse(lookAgainOn));
  }
}
