package org.ballincourt.privacy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import org.junit.Test;

public class ErasureTest {
  private static final Erasure HENRIK = of("Henrik Dahl", "henrik.dahl@lumen.example");

  private static Erasure of(String name, String address) {
    Whom whom = new Whom(7, Set.of(name), Set.of(address));
    return new Erasure(whom, new Erasure.Words("somebody", "(erased)"));
  }

  @Test
  public void putsWordsInThePlaceOfANameAndAnAddress() {
    assertEquals(
        "Called somebody, or write to somebody.",
        HENRIK.in("Called Henrik Dahl, or write to Henrik.Dahl@Lumen.example."));
  }

  @Test
  public void findsANameHoweverItIsWritten() {
    assertEquals("somebody", HENRIK.in("HENRIK  DAHL"));
    assertEquals("somebody", HENRIK.in("Dahl, Henrik"));
    assertEquals("somebody", HENRIK.in("henrik\ndahl"));
    assertEquals("somebody idé", HENRIK.in("Henrik Dahls idé"));
    assertEquals("somebody’s idea", HENRIK.in("Henrik Dahl’s idea"));
  }

  @Test
  public void leavesOthersAlone() {
    assertEquals("Henrik Dahlberg", HENRIK.in("Henrik Dahlberg"));
    assertEquals("not.henrik.dahl@lumen.example", HENRIK.in("not.henrik.dahl@lumen.example"));
    assertEquals("Henrik Moen", HENRIK.in("Henrik Moen"));
    assertNull(HENRIK.in(null));
  }

  @Test
  public void leavesOthersAloneWhoseNamesAreLonger() {
    Erasure erasure = of("Jan Berg", "jan@lumen.example");
    assertEquals("Jan Berger, Jan Bergen", erasure.in("Jan Berger, Jan Bergen"));
    assertEquals("Per Hanssen", of("Per Hans", "per@lumen.example").in("Per Hanssen"));
    assertEquals("Sam Anderson", of("Sam Ander", "s@lumen.example").in("Sam Anderson"));
  }

  @Test
  public void leavesWordsAloneThatAreSomebodysOnlyName() {
    Erasure may = of("May", "may@lumen.example");
    assertEquals("We deliver in May.", may.in("We deliver in May."));
    assertFalse(may.isIn("We deliver in May."));
    assertEquals("Dear somebody", may.aboutHer("Dear May"));
    assertEquals("an A and an X", of("an", "an@l.example").aboutHer("an A and an X"));
    assertEquals("Plan A", of("A", "a@l.example").aboutHer("Plan A"));
    assertEquals("write to somebody", may.in("write to may@lumen.example"));
  }

  @Test
  public void takesAFirstNameForHersWhereItIsAboutHer() {
    assertEquals("somebody wants it", HENRIK.aboutHer("Henrik wants it"));
    assertEquals("Dear somebody", HENRIK.aboutHer("Dear Dahl"));
    assertEquals("It will work", of("Will Long", "w@l.example").aboutHer("It will work"));
    assertEquals("la carte de menu", of("Ana de Luz", "w@l.example").aboutHer("la carte de menu"));
  }

  @Test
  public void findsANameInHtml() {
    Erasure erasure = of("Rory O'Neill", "rory@lumen.example");
    assertEquals("<p>Dear somebody</p>", erasure.in("<p>Dear Rory O&#39;Neill</p>"));
  }

  @Test
  public void findsANameInACalendar() {
    Erasure erasure = of("Ann \"Bo\" Dahl, PhD; CEO", "ann@lumen.example");
    assertEquals(
        "SUMMARY:Lunch with somebody",
        erasure.in("SUMMARY:Lunch with Ann \"Bo\" Dahl\\, PhD\\; CEO"));
    assertEquals("CN=\"somebody\"", erasure.in("CN=\"Ann ^'Bo^' Dahl, PhD; CEO\""));
  }

  @Test
  public void readsANameAsLetters() {
    assertEquals("somebody", of("A.B. [x] $1\\", "a@b.example").in("A.B. [x] $1\\"));
  }

  @Test
  public void changesNothingASecondTime() {
    String once = HENRIK.aboutHer("Henrik Dahl and Henrik");
    assertEquals(once, HENRIK.aboutHer(once));
    assertFalse(HENRIK.isIn(once));
    assertTrue(HENRIK.isIn("by Henrik Dahl"));
  }

  @Test
  public void knowsNobodyWithoutAName() {
    Erasure nobody = new Erasure(Whom.nameless(7), new Erasure.Words("somebody", "(erased)"));
    assertEquals("anything", nobody.aboutHer("anything"));
    assertFalse(nobody.isIn("anything"));
  }

  @Test
  public void keepsThatSomethingWasSaid() {
    assertEquals("(erased)", HENRIK.inPlaceOf("All was well"));
    assertEquals("", HENRIK.inPlaceOf(""));
    assertNull(HENRIK.inPlaceOf(null));
  }
}
