package org.ballincourt.jira;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import java.util.Date;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class TextsTest {

  @Test
  public void putsArgumentsIntoTheirPlaces() {
    assertEquals(
        "2 days 3 hours", EnglishTexts.texts().text("ballincourt.target.two", "2 days", "3 hours"));
  }

  @Test
  public void printsBracesInAnArgumentAsTheyAre() {
    assertEquals(
        "since {0} '", EnglishTexts.texts().text("ballincourt.court.panel.since", "{0} '"));
  }

  @Test
  public void speaksTheLanguageOfWhoeverIsLookingNow() {
    JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    I18nHelper norwegian = mock(I18nHelper.class);
    when(norwegian.getText(any(), any(Object.class))).thenReturn("Vårt trekk");
    Texts texts = new Texts(authentication, mock(DateTimeFormatter.class));

    when(authentication.getI18nHelper()).thenReturn(new EnglishTexts());
    assertEquals("Our move", texts.text("ballincourt.court.move.ours"));

    when(authentication.getI18nHelper()).thenReturn(norwegian);
    assertEquals("Vårt trekk", texts.text("ballincourt.court.move.ours"));
  }

  @Test
  public void writesDatesInTheZoneOfWhoeverIsLooking() {
    DateTimeFormatter forAnybody = mock(DateTimeFormatter.class);
    DateTimeFormatter hers = mock(DateTimeFormatter.class);
    when(forAnybody.forLoggedInUser()).thenReturn(hers);
    when(hers.withStyle(DateTimeStyle.COMPLETE)).thenReturn(hers);
    Instant instant = Instant.parse("2026-03-02T09:00:00Z");
    when(hers.format(Date.from(instant))).thenReturn("02/Mar/26 10:00 AM");

    Texts texts = new Texts(mock(JiraAuthenticationContext.class), forAnybody);

    assertEquals("02/Mar/26 10:00 AM", texts.dateAndTime(instant));
  }
}
