package org.ballincourt.followup.outcome.web;

import static org.ballincourt.followup.outcome.Gifts.MARCH;
import static org.ballincourt.followup.outcome.Gifts.may;
import static org.ballincourt.followup.outcome.Gifts.named;
import static org.ballincourt.followup.outcome.Gifts.said;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.junit.Test;

public class DeedsTest {

  @Test
  public void offersFirstWhatIsMostLikelyNext() {
    assertFirst("approve", said(null, null));
    assertFirst("withdraw", said(MARCH, null));
    assertFirst("approve", said(MARCH, MARCH));
    assertFirst("withdraw", may(MARCH, null, null));
    assertFirst("thank", named(null));
    assertFirst("issue", new NextWork("A shop", null));
  }

  private static void assertFirst(String deed, Content content) {
    assertEquals(List.of(deed, "change", "delete"), Deeds.of(content));
  }

  @Test
  public void offersNothingTwice() {
    List<String> always = List.of("change", "delete");

    assertEquals(always, Deeds.of(may(MARCH, null, MARCH)));
    assertEquals(always, Deeds.of(named(MARCH)));
    assertEquals(always, Deeds.of(new NextWork("A shop", new Tracked(1, "LUM-1", "LUM"))));
    assertEquals(always, Deeds.of(new Lesson("Ask early")));
  }
}
