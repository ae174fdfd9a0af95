package org.ballincourt.court;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.junit.Test;

public class ProposalTest {

  @Test
  public void takesTheClientsNameForTheClientsMove() {
    assertProposed(Party.CLIENT, "client", "Waiting for client");
    assertProposed(Party.CLIENT, "Customer", "Customer review");
    assertProposed(Party.CLIENT, "feedback", "Needs feedback");
    assertProposed(Party.CLIENT, "approval", "Awaiting approval");
    assertProposed(Party.CLIENT, "UAT", "In UAT");
  }

  @Test
  public void readsTheLanguagesOfItsUsers() {
    assertProposed(Party.CLIENT, "kunden", "Venter på kunden");
    assertProposed(Party.CLIENT, "клиента", "Ждём клиента");
    assertProposed(Party.CLIENT, "согласовании", "На согласовании");
    assertProposed(Party.CLIENT, "asiakasta", "Odottaa asiakasta");
    assertProposed(Party.CLIENT, "palautetta", "Odottaa palautetta");
    assertProposed(Party.CLIENT, "pelanggan", "Menunggu pelanggan");
    assertProposed(Party.CLIENT, "Kundenfreigabe", "Kundenfreigabe");
    assertProposed(Party.CLIENT, "RÜCKMELDUNG", "WARTEN AUF RÜCKMELDUNG");
    assertProposed(Party.THIRD_PARTY, "leverandør", "Hos leverandør");
    assertProposed(Party.NOBODY, "приостановлена", "Работа приостановлена");
    assertProposed(Party.NOBODY, "på vent", "Satt på vent");
  }

  @Test
  public void takesOthersThanTheClientForSomeoneElse() {
    assertProposed(Party.THIRD_PARTY, "vendor", "With the vendor");
    assertProposed(Party.THIRD_PARTY, "third party", "Waiting for third party");
    assertProposed(Party.THIRD_PARTY, "hosting", "Blocked by hosting");
  }

  @Test
  public void takesAPauseForNobodys() {
    assertProposed(Party.NOBODY, "On Hold", "On Hold");
    assertProposed(Party.NOBODY, "Paused", "Paused");
    assertProposed(Party.NOBODY, "Blocked", "Blocked");
  }

  /** Whom one waits for says more than that one waits. */
  @Test
  public void looksForPeopleBeforeItLooksForAPause() {
    assertProposed(Party.CLIENT, "client", "On hold - waiting for client");
  }

  /** We review as well. */
  @Test
  public void doesNotGuessWhoReviews() {
    assertNothing("In Review");
    assertProposed(Party.CLIENT, "client", "Review by client");
  }

  @Test
  public void knowsThatWhatIsAnsweredHasComeBack() {
    assertNothing("Approved by client");
    assertNothing("Feedback received");
    assertNothing("Godkjent av kunde");
    assertNothing("Клиент ответил");
    assertNothing("Согласовано с клиентом");
    assertNothing("Vom Kunden freigegeben");
  }

  @Test
  public void knowsThatWhatIsInternalStaysWithUs() {
    assertNothing("Internal approval");
    assertNothing("Unblocked");
  }

  @Test
  public void saysNothingOfNamesThatItDoesNotKnow() {
    for (String name :
        new String[] {
          "", "Open", "To Do", "In Progress", "Done", "Received", "More Details Needed"
        }) {
      assertNothing(name);
    }
  }

  /** "Subclient" is no client, and a word is more than its letters. */
  @Test
  public void findsWordsOnlyWhereTheyBegin() {
    assertNothing("Subclient");
    assertNothing("Unpaused");
  }

  private static void assertProposed(Party party, String word, String name) {
    assertEquals(Optional.of(new Proposal(party, word)), Proposal.fromName(name));
  }

  private static void assertNothing(String name) {
    assertEquals(name, Optional.empty(), Proposal.fromName(name));
  }
}
