package org.ballincourt.commitment.rest.input;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Contact;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;

/**
 * What somebody wants to ask a client for.
 *
 * @param content not null
 * @param toldOn when the client was told; null for now, or where nobody has told them
 */
public record WantedAsk(FactContent content, Instant toldOn) {

  public WantedAsk {
    requireNonNull(content, "content");
  }

  /**
   * @param contact whoever is asked; null for nobody in particular
   */
  public Fact of(Deeds deeds, Contact contact) {
    return deeds.ask(content, toldOn, hours(contact, deeds));
  }

  private static BusinessCalendar hours(Contact contact, Deeds deeds) {
    BusinessCalendar ofClient = deeds.turns().clock().hours().client().hours();
    return Optional.ofNullable(contact)
        .map(Contact::absence)
        .map((Absence absence) -> absence.hours(ofClient))
        .orElse(ofClient);
  }
}
