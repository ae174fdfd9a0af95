package org.ballincourt.client;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.Locale;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.junit.Test;

public class ClientTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Language NORWEGIAN = new Language("nb");

  private static final Seat NORWAY =
      new Seat("NO", null, new NamedCalendar(4L, "Norway", StandardWeek.in(OSLO).hours()));

  @Test
  public void itsClocksAreThoseOfItsCalendar() {
    assertEquals(OSLO, new Client(1L, "Lumen", NORWEGIAN, NORWAY, null).zone());
  }

  @Test
  public void aNameIsOneLineThatCanBeRead() {
    assertTrue(Bounded.isLine("Lumen \ud83d\udca1", 7));
    assertFalse(Bounded.isLine("Lumen \ud83d\udca1", 6));
    assertFalse(Bounded.isLine("Lumen\nBcc: x", 100));
    assertFalse(Bounded.isLine("Lumen\u2028", 100));
    assertFalse(Bounded.isLine("Lumen \ud83d", 100));
    assertFalse(Bounded.isLine(" ", 100));
    assertThrows(IllegalArgumentException.class, () -> new Client(1L, "", NORWEGIAN, NORWAY, null));
    assertThrows(
        IllegalArgumentException.class, () -> new Client(1L, "Lumen", NORWEGIAN, NORWAY, " "));
  }

  @Test
  public void aClientIsSomewhereWithACalendarThatSomebodyChose() {
    NamedCalendar standard = StandardWeek.in(OSLO);
    assertThrows(IllegalArgumentException.class, () -> new Seat("NO", null, standard));
    assertThrows(IllegalArgumentException.class, () -> new Seat("no", null, NORWAY.calendar()));
  }

  @Test
  public void languagesHaveNamesInEachOther() {
    assertEquals("Finnish", new Language("fi").name(Locale.ENGLISH));
    assertEquals("suomi", new Language("fi").name(new Locale("fi")));
    assertTrue(Language.ALL.contains(new Language("ms")));
    assertFalse(Language.isKnown("tlh"));
    assertThrows(IllegalArgumentException.class, () -> new Language("tlh"));
  }
}
