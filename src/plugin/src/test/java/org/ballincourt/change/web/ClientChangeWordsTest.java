package org.ballincourt.change.web;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class ClientChangeWordsTest {
  private final ClientChangeWords words = new ClientChangeWords(EnglishTexts.texts());

  private static Difference difference(What what, String before, String after) {
    return new Difference(what, Map.of("id", "1", "name", "Lumen"), before, after);
  }

  @Test
  public void tellsOfNewRenamedAndGoneClients() {
    assertEquals(
        "The client “Lumen” is new", words.name(difference(What.CLIENT_NAME, null, "Lumen")));
    assertEquals(
        "The client “Lumen” is now called “Lumen AS”",
        words.name(difference(What.CLIENT_NAME, "Lumen", "Lumen AS")));
    assertEquals(
        "The client “Lumen” is gone", words.name(difference(What.CLIENT_NAME, "Lumen", null)));
  }

  @Test
  public void namesCountriesAndLanguagesAsTheViewerDoes() {
    assertEquals(
        "“Lumen”: Germany, Bavaria (before: Norway)",
        words.country(difference(What.CLIENT_COUNTRY, "NO", "DE BY")));
    assertEquals(
        "“Lumen”: language Finnish (before: none)",
        words.language(difference(What.CLIENT_LANGUAGE, null, "fi")));
  }

  @Test
  public void countsPeopleAndNamesNone() {
    assertEquals(
        "“Lumen”: people there +2 −1", words.contacts(difference(What.CLIENT_CONTACTS, "1", "2")));
    assertEquals(
        "“Lumen”: projects and components +1 −0",
        words.places(difference(What.CLIENT_PLACES, "0", "1")));
  }

  @Test
  public void tellsHowItMeetsAndByWhichCalendarItWorks() {
    assertEquals(
        "“Lumen”: meets with Teams (before: none)",
        words.tool(difference(What.CLIENT_TOOL, null, "Teams")));
    assertEquals(
        "“Lumen”: works by the calendar “Oslo” (before: Norway)",
        words.calendar(difference(What.CLIENT_CALENDAR, "3 Norway", "4 Oslo")));
  }

  @Test
  public void tellsWhichGroupHasARight() {
    Difference group =
        new Difference(What.GROUP, Map.of("right", "see-all-clients"), null, "leads");
    assertEquals("The group that sees all clients: leads (before: none)", words.group(group));
  }
}
