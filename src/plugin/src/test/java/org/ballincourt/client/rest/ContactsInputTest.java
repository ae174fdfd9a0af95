package org.ballincourt.client.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class ContactsInputTest {

  private static final LocalDate JULY_1 = LocalDate.parse("2026-07-01");
  private static final Absence AWAY = new Absence(JULY_1, JULY_1.plusDays(19), 8L);
  private static final Contact HENRIK = contact(7, AWAY, false);

  @Test
  public void takesBackWhomItGaveAsAStandInAlsoOnceSheIsGone() {
    List<Contact> read = read(8, List.of(HENRIK, contact(8, null, true)));
    assertEquals(AWAY, read.get(0).absence());
  }

  @Test
  public void takesNobodyElseWhoIsNotThere() {
    List<Contact> contacts = List.of(HENRIK, contact(8, null, true), contact(9, null, true));
    assertThrows(Refusal.class, () -> read(9, contacts));
  }

  @Test
  public void letsNobodyBeTakenOutWhoStandsIn() {
    assertThrows(Refusal.class, () -> read(8, List.of(HENRIK, contact(8, null, false))));
  }

  private static List<Contact> read(long standIn, List<Contact> kept) {
    String body =
        """
        {"contacts":[{"id":7,"name":"Somebody","language":"nb","role":"DECIDES",
         "away":{"from":"2026-07-01","to":"2026-07-20","standIn":%d}}]}"""
            .formatted(standIn);
    JsonInput input =
        JsonInput.object(
            new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), EnglishTexts.texts());
    List<Contact> read = new ContactsInput(input.member("contacts"), kept).read();
    input.refuseFaults();
    return read;
  }

  private static Contact contact(long id, Absence away, boolean gone) {
    Person person = new Person("Somebody", null, new Language("nb"), null, Role.DECIDES);
    return new Contact(id, person, away, gone);
  }
}
