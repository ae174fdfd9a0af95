package org.ballincourt.questionnaire.action.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.Action.Made;
import org.ballincourt.questionnaire.action.Action.Of;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.action.Reply.Kind;
import org.junit.Before;
import org.junit.Test;

/** What becomes of answers, on the real engine. */
public class ActionStoreTest extends OnEachDatabase {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00.250Z");
  private static final Instant LATER = Instant.parse("2026-03-17T09:00:00.500Z");
  private static final Reply WILL = new Reply(Kind.WILL, "We send drafts on Fridays", "");

  private ActionStore store;

  @Before
  public void open() {
    store = new ActionStore(database.tables(List.of(ActionRow.class)));
  }

  @Test
  public void keepsAllThatBelongsToAnAction() {
    Action kept = store.add(action(4, new Tracked(10001, "LUM-7", "LUM"), WILL));

    assertEquals(Optional.of(kept), store.find(kept.id()));
    assertEquals("LUM-7", kept.issue().key());
    assertEquals(NOW, kept.made().at());
  }

  @Test
  public void keepsWhatWeCantDoWithWhoCan() {
    Reply cant = new Reply(Kind.CANT, "We have no press of our own", "Tern Print");
    Action kept = store.add(action(4, null, cant));

    assertEquals(cant, store.find(kept.id()).orElseThrow().reply());
    assertNull(kept.issue());
  }

  @Test
  public void findsThoseOfSomeSendingsInTheOrderTheyWereMadeIn() {
    Action first = store.add(action(4, null, WILL));
    store.add(action(5, null, WILL));
    Action last = store.add(action(6, null, WILL));

    assertEquals(List.of(first, last), store.of(List.of(6L, 4L)));
    assertEquals(List.of(), store.of(List.of()));
  }

  @Test
  public void saysSomethingElseLater() {
    Action kept = store.add(action(4, null, WILL));
    Reply did = new Reply(Kind.DID, "Drafts come on Fridays", "");

    assertEquals(Optional.of(kept.saying(did, LATER)), store.say(kept.id(), did, LATER));
    assertEquals(Optional.of(kept.saying(did, LATER)), store.find(kept.id()));
    assertEquals(Optional.empty(), store.say(kept.id() + 1, did, LATER));
  }

  @Test
  public void followsItsAuthorToAnotherKey() {
    Action kept = store.add(action(4, null, WILL));
    store.rename("pm", "JIRAUSER10101");

    assertEquals("JIRAUSER10101", store.find(kept.id()).orElseThrow().made().by());
  }

  private static Action action(long sending, Tracked issue, Reply reply) {
    return new Action(
        null, new Of(sending, "3f", "workflow"), issue, reply, new Made("pm", NOW, NOW));
  }
}
