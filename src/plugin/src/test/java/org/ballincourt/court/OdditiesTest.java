package org.ballincourt.court;

import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.ballincourt.testing.Lives;
import org.junit.Test;

public class OdditiesTest {

  @Test
  public void findsNothingOddInAnOrdinaryLife() {
    assertEquals(Oddities.NONE, oddities(created("09:00", OPEN).then("10:00", WAITING)));
  }

  @Test
  public void namesStatusesThatAreGoneAsTheyWereCalledLast() {
    Status renamed = new Status(FORGOTTEN.id(), "Deleted lately");

    assertEquals(
        List.of(renamed),
        oddities(created("09:00", FORGOTTEN).then("10:00", renamed).then("11:00", OPEN)).gone());
  }

  @Test
  public void keepsTheLatestMisfit() {
    History history =
        new History(
            at("09:00"),
            List.of(
                new StatusChange(at("09:30"), 1, 0, OPEN, WAITING),
                new StatusChange(at("10:00"), 2, 0, OPEN, WAITING)),
            OPEN);

    assertEquals(new Misfit(null, WAITING, OPEN), Oddities.of(history, id -> true).misfit());
  }

  /** A row has little room for them. */
  @Test
  public void keepsFewStatusesAndShortNames() {
    Lives life = created("09:00", OPEN);
    IntStream.range(0, 9).forEach(i -> life.then("10:0" + i, new Status("90" + i, "x".repeat(60))));

    List<Status> gone = oddities(life).gone();

    assertEquals(List.of("900", "901", "902", "903"), gone.stream().map(Status::id).toList());
    assertEquals("x".repeat(40), gone.get(0).name());
  }

  /** What a row gives back would never be what was written, and the row be written for ever. */
  @Test
  public void cutsNoCharacterInTwo() {
    Status calendar = new Status(FORGOTTEN.id(), "x".repeat(39) + "\uD83D\uDCC5");

    assertEquals("x".repeat(39), oddities(created("09:00", calendar)).gone().get(0).name());
  }

  private static Oddities oddities(Lives life) {
    return Oddities.of(life.history(), id -> !id.startsWith("9"));
  }
}
