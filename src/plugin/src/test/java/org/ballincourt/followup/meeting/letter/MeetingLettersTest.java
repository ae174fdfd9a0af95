package org.ballincourt.followup.meeting.letter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Words;
import org.ballincourt.followup.meeting.letter.InvitationLetter.Occasion;
import org.ballincourt.mail.OutgoingMail;
import org.junit.Test;

public class MeetingLettersTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Language ENGLISH = new Language("en");
  private static final Language NORWEGIAN = new Language("nb");

  @Test
  public void saysWhenAndWhereAsTheClientsClocksShowIt() {
    InvitationLetter letter = new InvitationLetter(plan("How it went", "Please bring Aino."), OSLO);
    Words words = letter.words(Occasion.INVITATION, "en");

    assertEquals("Invitation: How it went, 26 Oct 2026", letter.subject(Occasion.INVITATION, "en"));
    assertEquals("How it went", words.summary());
    assertEquals("Over lunch: Fiskebaren, Oslo", words.location());
    assertEquals(
        """
        Please bring Aino.

        When: Monday 26 October 2026, 12:00–13:30 (Central European Time)
        Where: Over lunch: Fiskebaren, Oslo

        If another time suits you better, just write back.""",
        withoutComma(words.description()));
  }

  @Test
  public void saysThatItChangedAndThatItIsOffInHerLanguage() {
    InvitationLetter letter = new InvitationLetter(plan("Slik gikk det", ""), OSLO);

    assertEquals("Endret: Slik gikk det, 26. okt. 2026", letter.subject(Occasion.CHANGE, "nb"));
    assertTrue(
        letter
            .words(Occasion.CANCELLATION, "nb")
            .description()
            .startsWith("Dette møtet blir ikke noe av."));
  }

  @Test
  public void speaksEnglishWhereItHasNoWords() {
    InvitationLetter letter = new InvitationLetter(plan("Hoe het ging", ""), OSLO);

    assertTrue(letter.subject(Occasion.INVITATION, "nl").startsWith("Invitation: "));
  }

  @Test
  public void cutsASubjectThatNoMailTakes() {
    String subject =
        new InvitationLetter(plan("æ".repeat(200), ""), OSLO).subject(Occasion.INVITATION, "en");

    assertEquals(OutgoingMail.LONGEST_SUBJECT, subject.length());
  }

  @Test
  public void putsTheWordsOfTheMinutesIntoAFrame() {
    Minutes minutes =
        new Minutes(
            "not for her",
            "You liked the drafts.",
            "nor this",
            List.of(new Decision(1, "Drafts on Fridays", null), new Decision(2, "Train", "LUM-3")));
    Recap recap = new RecapLetter(plan("How it went", ""), OSLO, "Pia Moe").in(ENGLISH, minutes);

    assertEquals("What we talked about: How it went", recap.subject());
    assertEquals(
        """
        [[greeting]]

        thank you for the meeting on Monday 26 October 2026. This is what we wrote down:

        You liked the drafts.

        What we agreed on:
        - Drafts on Fridays
        - Train

        If we have got anything wrong, or left anything out, just write back.

        Kind regards
        Pia Moe""",
        withoutComma(recap.body()));
    assertEquals(List.of(), recap.faults());
  }

  @Test
  public void greetsEachInHerLanguage() {
    Recap recap = new Recap("Subject", Recap.GREETING + "\n\nTakk");
    Person henrik = new Person("Henrik Dahl", null, NORWEGIAN, null, Role.DECIDES);

    assertEquals("Hei, Henrik Dahl\n\nTakk", RecapLetter.to(henrik, recap, NORWEGIAN).body());
    assertEquals("Hello,\n\nTakk", RecapLetter.to(null, recap, ENGLISH).body());
  }

  @Test
  public void saysWhatIsWrongWithARecap() {
    assertEquals(List.of(Recap.Fault.SUBJECT), new Recap("two\nlines", "text").faults());
    assertEquals(List.of(Recap.Fault.NO_BODY), new Recap("Subject", " \n").faults());
    assertFalse(new Recap("Subject", "x".repeat(Recap.LONGEST_BODY + 1)).faults().isEmpty());
  }

  /** Not every JDK writes one after the day of the week. */
  private static String withoutComma(String text) {
    return text.replace("Monday,", "Monday");
  }

  private static Plan plan(String title, String note) {
    return new Plan(
        new Plan.Time(Instant.parse("2026-10-26T11:00:00Z"), Duration.ofMinutes(90)),
        new Venue(Venue.Kind.LUNCH, "Fiskebaren, Oslo"),
        title,
        note,
        List.of(),
        Set.of("pm"));
  }
}
