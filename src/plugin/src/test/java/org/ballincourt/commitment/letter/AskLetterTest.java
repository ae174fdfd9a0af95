package org.ballincourt.commitment.letter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;
import org.junit.Test;

public class AskLetterTest {

  private static final List<String> LANGUAGES = List.of("en", "nb", "ru", "fi", "ms");
  private static final Language ENGLISH = new Language("en");

  private static Deadline friday(Unit unit) {
    return new Deadline(
        Instant.parse("2026-12-07T09:00:00Z"),
        Instant.parse("2026-12-11T15:00:00Z"),
        unit,
        StandardWeek.in(ZoneId.of("Europe/Oslo")).hours());
  }

  private static Letter letter(String language, String form, String... needs) {
    Person henrik = new Person("Henrik Dahl", null, new Language(language), form, Role.DECIDES);
    return new AskLetter(List.of(needs), friday(Unit.WORKING_DAYS), "Petra Moen")
        .to(henrik, ENGLISH);
  }

  @Test
  public void saysWhatIsNeededAndByWhen() {
    Letter letter = letter("en", null, "The logo", "A {0} 'date'");
    assertEquals("What we need from you: The logo, and one more thing", letter.subject());
    assertEquals(
        """
        Hello Henrik Dahl,

        we need a few things from you so that we can go on:

        - The logo
        - A {0} 'date'

        Please let us have it by Friday 11 December 2026.

        If anything is unclear, just ask. We are glad to help.

        Kind regards
        Petra Moen
        """,
        letter.body().replace("Friday, 11", "Friday 11"));
  }

  @Test
  public void beginsAsSheWantsToBeAddressed() {
    assertTrue(letter("en", "Dear Mr Dahl", "a").body().startsWith("Dear Mr Dahl,\n"));
    assertTrue(letter("en", "Hi there!", "a").body().startsWith("Hi there!\n"));
    assertTrue(letter("ru", "Уважаемый господин Даль", "a").body().contains("Даль!\n"));
  }

  @Test
  public void isWrittenInHerLanguageWithItsDates() {
    assertTrue(letter("nb", null, "a").body().contains("fredag 11. desember 2026"));
    assertTrue(letter("ru", null, "a").body().contains("пятница, 11 декабря 2026"));
    assertTrue(letter("fi", null, "a").body().contains("perjantai 11. joulukuuta 2026"));
    assertTrue(letter("ms", null, "a").body().contains("Jumaat, 11 Disember 2026"));
    LANGUAGES.forEach(tag -> assertEquals(tag, letter(tag, null, "a").language()));
  }

  @Test
  public void isEnglishWhereThereIsNoSentenceOfHers() {
    Letter letter = letter("ja", null, "a");
    assertEquals("en", letter.language());
    assertTrue(letter.body().startsWith("Hello Henrik Dahl,"));
  }

  @Test
  public void saysTheHourWhereTheTimeIsInHours() {
    Letter letter =
        new AskLetter(List.of("a"), friday(Unit.BUSINESS_SECONDS), "Petra Moen")
            .to(null, new Language("nb"));
    assertTrue(letter.body(), letter.body().startsWith("Hei!\n"));
    assertTrue(letter.body(), letter.body().contains("kl. 16:00 deres tid"));
  }

  @Test
  public void saysNoDateAndNoNameWhereThereIsNone() {
    Letter letter = new AskLetter(List.of("a"), null, null).to(null, ENGLISH);
    assertFalse(letter.body(), letter.body().contains("by "));
    assertTrue(letter.body(), letter.body().endsWith("Kind regards\n"));
  }
}
