package org.ballincourt.followup.meeting.post.preparation;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.jira.Colleagues;
import org.ballincourt.jira.Colleagues.Colleague;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Looks who comes; whoever cannot be invited is noted at her place, with why. */
@Component
public class PlannedPeople {

  private final Colleagues colleagues;
  private final Texts texts;

  @Inject
  public PlannedPeople(Colleagues colleagues, Texts texts) {
    this.colleagues = colleagues;
    this.texts = texts;
  }

  /**
   * @param accounts the clients of the project
   * @param place of the list in the request
   */
  List<Guest> guests(
      List<Account> accounts, List<Long> contacts, String place, List<Fault> faults) {
    List<Guest> guests = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < contacts.size(); i++) {
      long id = contacts.get(i);
      String field = place + "[" + i + "].contact";
      if (seen.add(id)) {
        guest(accounts, id, field, faults).ifPresent(guests::add);
      } else {
        faults.add(fault(field, "ballincourt.meeting.guest-twice"));
      }
    }
    return guests;
  }

  private Optional<Guest> guest(List<Account> accounts, long id, String field, List<Fault> faults) {
    Optional<Contact> contact =
        accounts.stream().flatMap(account -> account.contact(id).stream()).findFirst();
    if (contact.isEmpty()) {
      faults.add(fault(field, "ballincourt.meeting.no-guest", Long.toString(id)));
    } else if (contact.get().gone()) {
      faults.add(fault(field, "ballincourt.meeting.guest-gone", contact.get().name()));
    } else if (contact.get().person().email() == null) {
      faults.add(fault(field, "ballincourt.meeting.guest-without-address", contact.get().name()));
    } else {
      return contact.map(PlannedPeople::guest);
    }
    return Optional.empty();
  }

  private static Guest guest(Contact contact) {
    return new Guest(
        contact.id(), contact.name(), contact.person().email(), contact.person().language());
  }

  /**
   * @param users their keys, or user names
   * @param place of the list in the request
   */
  Set<String> ours(Project project, List<String> users, String place, List<Fault> faults) {
    Set<String> ours = new LinkedHashSet<>();
    for (int i = 0; i < users.size(); i++) {
      String field = place + "[" + i + "].user";
      Optional<Colleague> one = colleagues.named(users.get(i), project);
      if (one.isEmpty()) {
        faults.add(fault(field, "ballincourt.meeting.no-user", users.get(i)));
      } else if (!one.get().active()) {
        faults.add(fault(field, "ballincourt.meeting.guest-gone", one.get().name()));
      } else if (!one.get().browses()) {
        faults.add(fault(field, "ballincourt.meeting.user-without-right", users.get(i)));
      } else if (one.get().email() == null) {
        faults.add(fault(field, "ballincourt.meeting.user-without-address", one.get().name()));
      }
      ours.add(one.map(Colleague::key).orElse(users.get(i)));
    }
    return ours;
  }

  private Fault fault(String field, String key, Object... arguments) {
    return new Fault(field, texts.text(key, arguments));
  }
}
