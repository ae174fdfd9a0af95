package org.ballincourt.questionnaire.answer.store;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.FilledSheet.Hand;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.junit.Before;
import org.junit.Test;

/** Finished sheets, on the real engine. */
public class SheetStoreTest extends OnEachDatabase {

  private static final long HENRIKS = 7;
  private static final Instant AT = Instant.parse("2026-03-12T10:02:00.250Z");
  private static final Language NORWEGIAN = new Language("nb");

  private PluginTables tables;
  private SheetStore sheets;

  @Before
  public void open() {
    tables = database.tables(List.of(SheetRow.class, AnswerRow.class));
    sheets = new SheetStore(tables);
  }

  private static Sending sending(long id, boolean named) {
    return new Sending(
        id,
        new Form(1, 1, List.of()),
        new Work(10_000, "LUM", "Lumen", null, null),
        new Terms(Occasion.USUAL, named),
        new Made("paula", AT),
        null);
  }

  private static AnswerSheet sheet(String text) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("workflow", new Answer(List.of("4"), text));
    answers.put("tools", new Answer(List.of("phone", "mail"), ""));
    answers.put("better", new Answer(List.of(), "Earlier\nsketches"));
    return new AnswerSheet(answers);
  }

  private String add(long sending, boolean named, String text) {
    Hand hand = new Hand(null, NORWEGIAN, AT);
    return sheets.add(sending(sending, named), new FilledSheet(HENRIKS, hand, sheet(text)));
  }

  @Test
  public void givesBackAllThatWasAnsweredInItsOrder() {
    String text = "Ærlig talt, 絵 и 🎨: ’\"\\\n'; DROP TABLE x; --".repeat(200);
    String key = add(3, true, text);
    KeptSheet kept = sheets.find(key).orElseThrow();
    assertEquals(new KeptSheet(key, 3, HENRIKS, null, AT, sheet(text)), kept);
    assertEquals(
        List.of("workflow", "tools", "better"), List.copyOf(kept.sheet().answers().keySet()));
  }

  @Test
  public void withoutNamesKeepsNeitherWhoNorWhenNorInWhichLanguage() {
    String key = add(3, false, "");
    assertEquals(Optional.of(new KeptSheet(key, 3, null, null, null, sheet(""))), sheets.find(key));
    assertNull(tables.find(SheetRow.class, Query.select())[0].getLanguageTag());
  }

  @Test
  public void theOrderOfSheetsTellsNothing() {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      written.add(add(3, false, "no. " + i));
    }
    List<String> read = sheets.of(List.of(3L)).stream().map(KeptSheet::key).toList();
    assertEquals(written.stream().sorted().toList(), read);
    assertTrue("the odds are one in twenty factorial", !written.equals(read));
  }

  @Test
  public void readsThoseOfSomeSendings() {
    String one = add(3, true, "");
    String other = add(4, false, "");
    add(5, true, "");
    Set<String> read = sheets.of(List.of(3L, 4L, 3L)).stream().map(KeptSheet::key).collect(toSet());
    assertEquals(Set.of(one, other), read);
    assertEquals(List.of(), sheets.of(List.of()));
    assertEquals(List.of(), sheets.of(List.of(6L)));
  }

  @Test
  public void keepsASheetOnWhichNothingWasAnswered() {
    Hand hand = new Hand("paula", NORWEGIAN, AT);
    String key = sheets.add(sending(3, true), new FilledSheet(HENRIKS, hand, AnswerSheet.EMPTY));
    assertEquals(AnswerSheet.EMPTY, sheets.find(key).orElseThrow().sheet());
  }

  @Test
  public void followsWhoeverRecordedItToAnotherKey() {
    Hand hand = new Hand("paula", NORWEGIAN, AT);
    String key = sheets.add(sending(3, true), new FilledSheet(HENRIKS, hand, sheet("")));
    String other = add(3, true, "");
    sheets.rename("paula", "JIRAUSER10101");
    assertEquals("JIRAUSER10101", sheets.find(key).orElseThrow().recordedBy());
    assertNull(sheets.find(other).orElseThrow().recordedBy());
  }
}
