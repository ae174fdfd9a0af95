package org.ballincourt.report.settings.web;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.ballincourt.report.settings.GettingBack;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class GettingBackViewTest {

  private static GettingBackView of(int days, int halfHours) {
    return new GettingBackView(Optional.of(new GettingBack(days, halfHours)), EnglishTexts.texts());
  }

  @Test
  public void saysItInASentence() {
    assertEquals(
        "After the client has taken more than 10 working days, we need about 2 hours to find our"
            + " way back.",
        of(10, 4).getSentence());
    assertEquals(
        "After the client has taken more than one working day, we need about 0.5 hours to find our"
            + " way back.",
        of(1, 1).getSentence());
    assertEquals(
        "After the client has taken more than 3 working days, we need about one hour to find our"
            + " way back.",
        of(3, 2).getSentence());
  }

  @Test
  public void fillsTheForm() {
    assertEquals("10", of(10, 5).getDays());
    assertEquals("2.5", of(10, 5).getHours());
    GettingBackView nothing = new GettingBackView(Optional.empty(), EnglishTexts.texts());
    assertEquals("", nothing.getDays());
    assertEquals("", nothing.getHours());
  }
}
