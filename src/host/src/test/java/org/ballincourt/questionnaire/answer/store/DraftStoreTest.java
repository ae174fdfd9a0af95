package org.ballincourt.questionnaire.answer.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Language;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.Draft;
import org.junit.Before;
import org.junit.Test;

/** What was answered so far, on the real engine. */
public class DraftStoreTest extends OnEachDatabase {

  private static final long HENRIKS = 7;
  private static final Instant AT = Instant.parse("2026-03-12T10:02:00.250Z");

  private DraftStore drafts;

  @Before
  public void open() {
    drafts = new DraftStore(database.tables(List.of(DraftRow.class)));
  }

  private static Draft draft(String text) {
    AnswerSheet sheet =
        new AnswerSheet(
            Map.of(
                "workflow", new Answer(List.of("4"), text),
                "tools", new Answer(List.of("mail", "phone"), "")));
    return new Draft(sheet, 2, new Language("nb"), AT);
  }

  @Test
  public void thereIsNoneBeforeOneIsBegun() {
    assertEquals(Optional.empty(), drafts.find(HENRIKS));
  }

  @Test
  public void givesBackWhatWasSavedHoweverLong() {
    Draft longOne = draft("Ærlig talt, 絵 и 🎨: ’\"\\\n{$x}#set".repeat(30_000));
    assertTrue(drafts.begin(HENRIKS, draft("")));
    assertTrue(drafts.save(HENRIKS, longOne));
    assertEquals(Optional.of(longOne), drafts.find(HENRIKS));
  }

  @Test
  public void ofTwoThatBeginAtOnceOneIsKept() {
    assertTrue(drafts.begin(HENRIKS, draft("the first")));
    assertFalse(drafts.begin(HENRIKS, draft("the second")));
    assertEquals(Optional.of(draft("the first")), drafts.find(HENRIKS));
  }

  @Test
  public void doesNotComeBackOnceItIsGone() {
    drafts.begin(HENRIKS, draft(""));
    drafts.delete(HENRIKS);
    assertFalse(drafts.save(HENRIKS, draft("from a window that was left open")));
    assertEquals(Optional.empty(), drafts.find(HENRIKS));
  }

  @Test
  public void isOneOfEachInvitation() {
    drafts.begin(HENRIKS, draft("Henrik’s"));
    drafts.begin(8, draft("Ida’s"));
    drafts.delete(8);
    assertEquals(Optional.of(draft("Henrik’s")), drafts.find(HENRIKS));
  }
}
