package org.ballincourt.questionnaire.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import org.ballincourt.questionnaire.action.Action.Made;
import org.ballincourt.questionnaire.action.Action.Of;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.action.Reply.Kind;
import org.junit.Test;

public class ActionTest {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  @Test
  public void weCantIsSaidOnlyWithTheReason() {
    assertEquals(ReplyFault.Reason.NO_WHY, refused(Kind.CANT, " ", "Tern Print"));
  }

  @Test
  public void weCantIsSaidOnlyWithWhoCanInstead() {
    assertEquals(
        ReplyFault.Reason.NOBODY_INSTEAD, refused(Kind.CANT, "We have no press of our own", " "));
  }

  @Test
  public void whatWeDoIsSaidInWords() {
    assertEquals(ReplyFault.Reason.NO_TEXT, refused(Kind.WILL, "", ""));
    assertEquals(
        ReplyFault.Reason.TEXT_TOO_LONG, refused(Kind.DID, "a".repeat(Reply.LONGEST + 1), ""));
  }

  @Test
  public void nobodyDoesInsteadWhatWeDo() {
    assertEquals("", new Reply(Kind.WILL, "We send drafts on Fridays", "Tern Print").instead());
  }

  @Test
  public void weDidIsProposedWhenTheIssueIsClosed() {
    Action action = action(new Tracked(1, "LUM-7", "LUM"), Kind.WILL);
    assertTrue(action.isDidProposed(true));
    assertFalse(action.isDidProposed(false));
  }

  @Test
  public void weDidIsProposedOnce() {
    assertFalse(action(new Tracked(1, "LUM-7", "LUM"), Kind.DID).isDidProposed(true));
    assertFalse(action(null, Kind.WILL).isDidProposed(true));
  }

  private static Action action(Tracked issue, Kind kind) {
    Reply reply = new Reply(kind, "We send drafts on Fridays", "");
    return new Action(1L, new Of(1, "3f", "why"), issue, reply, new Made("pm", NOW, NOW));
  }

  private static ReplyFault.Reason refused(Kind kind, String text, String instead) {
    return assertThrows(ReplyFault.class, () -> new Reply(kind, text, instead)).reason();
  }
}
