package org.ballincourt.client.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.WrittenEdition;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.client.Person;
import org.ballincourt.client.Place;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.rest.ClientJson.AwayJson;
import org.ballincourt.client.rest.ClientJson.ComponentJson;
import org.ballincourt.client.rest.ClientJson.ContactJson;
import org.springframework.stereotype.Component;

/** Puts clients on the wire, as far as the viewer may browse where they are. */
@Component
public class ClientJsons {
  private final ClientAccess access;
  private final Clock clock;

  @Inject
  public ClientJsons(ClientAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  public ClientJson of(Account account) {
    Client client = account.client();
    List<Place> places = seen(account);
    return new ClientJson(
        client.id(),
        account.revision(),
        client.name(),
        client.language().tag(),
        client.seat().country(),
        client.seat().region(),
        client.zone().getId(),
        WrittenEdition.of(today(client.calendar().hours())).weekly(),
        client.calendar().id(),
        client.meetingTool(),
        places.stream().filter(Place::isProject).map(this::key).sorted().toList(),
        places.stream()
            .filter(place -> !place.isProject())
            .map(place -> new ComponentJson(key(place), place.component()))
            .sorted(
                Comparator.comparing(ComponentJson::project)
                    .thenComparing(ComponentJson::component))
            .toList(),
        hidden(account),
        account.present().stream().map(ClientJsons::json).toList());
  }

  private List<Place> seen(Account account) {
    return account.places().stream()
        .filter(place -> access.seen(place).isPresent() && access.isThere(place))
        .toList();
  }

  private int hidden(Account account) {
    return (int) account.places().stream().filter(place -> access.seen(place).isEmpty()).count();
  }

  private String key(Place place) {
    return access.seen(place).map(Project::getKey).orElseThrow();
  }

  /** The hours of an ordinary week, as they are today. */
  public WeeklyHours weekly(BusinessCalendar calendar) {
    return today(calendar).weekly();
  }

  private Edition today(BusinessCalendar calendar) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
    return calendar.editionOn(today).orElse(calendar.editions().get(0));
  }

  private static ContactJson json(Contact contact) {
    Person person = contact.person();
    return new ContactJson(
        contact.id(),
        person.name(),
        Optional.ofNullable(person.email()).map(Email::address).orElse(null),
        person.language().tag(),
        person.formOfAddress(),
        person.role().name(),
        json(contact.absence()));
  }

  private static AwayJson json(Absence away) {
    return away == null
        ? null
        : new AwayJson(away.from().toString(), away.to().toString(), away.standIn());
  }
}
