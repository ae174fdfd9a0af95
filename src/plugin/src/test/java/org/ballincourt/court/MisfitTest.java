package org.ballincourt.court;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class MisfitTest {

  @Test
  public void findsNoneWhereEachChangeStartsWhereTheLastOneEnded() {
    assertEquals(
        List.of(),
        misfits(
            IN_PROGRESS, change("09:30", OPEN, WAITING), change("10:00", WAITING, IN_PROGRESS)));
    assertEquals(List.of(), misfits(OPEN));
  }

  @Test
  public void findsAChangeThatComesFromElsewhere() {
    assertEquals(
        List.of(new Misfit(at("10:00"), WAITING, OPEN)),
        misfits(CLOSED, change("09:30", OPEN, WAITING), change("10:00", OPEN, CLOSED)));
  }

  @Test
  public void findsAStatusTodayThatHistoryDoesNotLeadTo() {
    assertEquals(
        List.of(new Misfit(null, WAITING, CLOSED)),
        misfits(CLOSED, change("09:30", OPEN, WAITING)));
  }

  @Test
  public void takesARenamedStatusForTheSame() {
    Status renamed = new Status(WAITING.id(), "With Lumen");

    assertEquals(List.of(), misfits(renamed, change("09:30", OPEN, WAITING)));
  }

  @Test
  public void expectsNothingWhereHistoryDoesNotSayWhereFrom() {
    assertEquals(
        List.of(), misfits(CLOSED, change("09:30", OPEN, WAITING), change("10:00", null, CLOSED)));
  }

  private static StatusChange change(String at, Status from, Status to) {
    return new StatusChange(at(at), 1, 0, from, to);
  }

  private static List<Misfit> misfits(Status current, StatusChange... changes) {
    return Misfit.of(new History(at("09:00"), List.of(changes), current));
  }
}
