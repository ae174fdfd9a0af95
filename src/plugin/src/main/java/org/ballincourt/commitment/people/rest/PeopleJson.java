package org.ballincourt.commitment.people.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Role;

/** The clients of some issues, and who can be asked there, on the wire. */
public record PeopleJson(List<AskableClientJson> clients) {

  /** A client; {@code zone} is where its clocks are. */
  public record AskableClientJson(
      long id, String name, String zone, List<AskableContactJson> contacts) {

    static AskableClientJson of(Account account) {
      return new AskableClientJson(
          account.client().id(),
          account.client().name(),
          account.client().zone().getId(),
          account.present().stream()
              .map(contact -> AskableContactJson.of(contact, account))
              .toList());
    }
  }

  /** Somebody who can be asked; {@code away} is null where she is there. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AskableContactJson(long id, String name, Role role, AskableAbsenceJson away) {

    static AskableContactJson of(Contact contact, Account account) {
      return new AskableContactJson(
          contact.id(),
          contact.name(),
          contact.person().role(),
          contact.absence() == null ? null : AskableAbsenceJson.of(contact.absence(), account));
    }
  }

  /** Both dates are included; {@code standIn} is a name, null where nobody stands in. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AskableAbsenceJson(String from, String to, String standIn) {

    static AskableAbsenceJson of(Absence absence, Account account) {
      String standIn =
          Optional.ofNullable(absence.standIn())
              .flatMap(account::contact)
              .map(Contact::name)
              .orElse(null);
      return new AskableAbsenceJson(absence.from().toString(), absence.to().toString(), standIn);
    }
  }
}
