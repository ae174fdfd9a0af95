package org.ballincourt.followup.outcome.register;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.ballincourt.followup.outcome.Gifts;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.junit.Test;

/** Whoever is asking sees what is of project 10. */
public class RegisterTest {

  private static final Outcome HERS = Gifts.of(3, 10, 5L, new Lesson("Seen"));
  private static final Outcome OF_NOBODY = Gifts.of(2, 10, null, new Lesson("Of no client"));
  private static final Outcome HIDDEN = Gifts.of(1, 11, 5L, new Lesson("Hidden"));
  private static final Outcome OF_ANOTHER = Gifts.of(0, 11, 6L, new Lesson("Of another client"));

  private final Register register =
      new Register(
          new OutcomeStore(null) {
            @Override
            public List<Outcome> of(Kind kind) {
              return List.of(HERS, OF_NOBODY, HIDDEN, OF_ANOTHER);
            }
          },
          new OutcomeAccess(null, null, null, null) {
            @Override
            public Predicate<Outcome> reading() {
              return outcome -> outcome.work().project() == 10;
            }
          });

  @Test
  public void showsWhatSheMaySeeAndCountsTheRest() {
    List<Outcome> seen = List.of(HERS, OF_NOBODY);

    assertEquals(new Shelf(seen, seen, 2), register.of(Kind.LESSON, null));
  }

  @Test
  public void countsOfOneClientOnlyWhatIsOfThatClient() {
    assertEquals(
        new Shelf(List.of(HERS, OF_NOBODY), List.of(HERS), 1), register.of(Kind.LESSON, 5L));
  }

  @Test
  public void tellsNothingOfAClientThatSheDoesNotKnow() {
    assertEquals(new Shelf(List.of(HERS, OF_NOBODY), List.of(), 0), register.of(Kind.LESSON, 6L));
  }
}
