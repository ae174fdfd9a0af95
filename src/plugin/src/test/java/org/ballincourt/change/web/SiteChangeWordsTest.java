package org.ballincourt.change.web;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class SiteChangeWordsTest {
  private final SiteChangeWords words = new SiteChangeWords(EnglishTexts.texts());

  private static Difference difference(What what, String before, String after) {
    return new Difference(what, Map.of(), before, after);
  }

  @Test
  public void tellsHowClientsReachUsNow() {
    assertEquals(
        "Clients reach their pages at https://ask.example (before: none)",
        words.publicUrl(difference(What.PUBLIC_URL, null, "https://ask.example")));
    assertEquals(
        "Trusted proxies: none (before: 10.0.0.0/8)",
        words.proxies(difference(What.PROXIES, "10.0.0.0/8", null)));
    assertEquals(
        "Clients whose link is not known are told: Petra (before: none)",
        words.contactLine(difference(What.CONTACT_LINE, null, "Petra")));
  }

  @Test
  public void tellsWhichJiraMayWrite() {
    assertEquals(
        "Mail leaves from https://b.example B (before: https://a.example A)",
        words.origin(difference(What.ORIGIN, "https://a.example A", "https://b.example B")));
  }
}
