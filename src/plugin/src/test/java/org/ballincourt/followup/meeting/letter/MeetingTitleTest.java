package org.ballincourt.followup.meeting.letter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Plan;
import org.junit.Test;

public class MeetingTitleTest {

  private static final MeetingTitle AFTER = new MeetingTitle(MeetingKind.FOLLOW_UP, "{0} & Lumen");

  @Test
  public void isInTheLanguageOfWhoeverReadsIt() {
    assertEquals("Follow-up: {0} & Lumen", AFTER.in("en"));
    assertEquals("Oppfølging: {0} & Lumen", AFTER.in("nb"));
  }

  @Test
  public void isInEnglishWhereNobodyHasWordsForIt() {
    assertEquals("Follow-up: {0} & Lumen", AFTER.in("ja"));
  }

  @Test
  public void hasWordsForEachKindInEachLanguage() {
    for (MeetingKind kind : MeetingKind.values()) {
      for (String language : new String[] {"en", "nb", "ru", "fi", "ms"}) {
        assertTrue(new MeetingTitle(kind, "Lumen").in(language).endsWith(": Lumen"));
      }
    }
  }

  @Test
  public void isNeverLongerThanATitle() {
    String title = new MeetingTitle(MeetingKind.CALL, "x".repeat(300)).in("en");
    assertEquals(Plan.LONGEST_TITLE, title.length());
  }
}
