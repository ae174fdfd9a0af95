package org.ballincourt.report.dashboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class ItemInputTest {

  private final ItemInput input = new ItemInput(EnglishTexts.texts());

  @Test
  public void takesTheUsualWhereNothingIsSaid() {
    assertEquals(10, input.rows(null));
    assertEquals(12, input.weeks(" "));
    assertEquals(50, input.rows("50"));
  }

  @Test
  public void refusesAtItsPlaceWhatIsNoSuchNumber() {
    for (String wrong : new String[] {"0", "51", "-1", "ten", "1.5", "99999999999"}) {
      Refusal refusal = assertThrows(wrong, Refusal.class, () -> input.rows(wrong));
      assertEquals("most", refusal.faults().get(0).field());
      assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    }
    Refusal weeks = assertThrows(Refusal.class, () -> input.weeks("105"));
    assertEquals("weeks", weeks.faults().get(0).field());
  }
}
