package org.ballincourt.followup.meeting.post.preparation;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.post.preparation.Addressees;
import org.springframework.stereotype.Component;

/** Looks whether a meeting can be as somebody wants it; nothing is written. */
@Component
public class PlanPreparation {

  /** How far ahead a meeting may be. */
  public static final Duration FURTHEST = Duration.ofDays(731);

  private static final String STARTS_AT = "startsAt";
  private static final String GUESTS = "guests";

  private final Addressees addressees;
  private final PlannedPeople people;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public PlanPreparation(Addressees addressees, PlannedPeople people, Texts texts, Clock clock) {
    this.addressees = addressees;
    this.people = people;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param kept when it is to be so far, which may be over by now; null for a new meeting
   * @throws Refusal with all that cannot be as it is wanted, at its places
   */
  public Prepared of(Project project, WantedPlan wanted, Time kept) {
    List<Fault> faults = new ArrayList<>();
    if (!wanted.time().equals(kept)) {
      checkStart(wanted.time().startsAt(), faults);
    }
    List<Account> accounts = addressees.of(project);
    List<Guest> guests = people.guests(accounts, wanted.contacts(), GUESTS, faults);
    Set<String> ours = people.ours(project, wanted.ours(), "ours", faults);
    Client client = client(accounts, guests, wanted, faults);
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, faults);
    }
    Plan plan =
        new Plan(wanted.time(), wanted.venue(), wanted.title(), wanted.note(), guests, ours);
    return new Prepared(plan, client);
  }

  private void checkStart(Instant start, List<Fault> faults) {
    Instant now = clock.instant();
    if (!start.isAfter(now)) {
      faults.add(fault(STARTS_AT, "ballincourt.meeting.in-the-past", texts.dateAndTime(start)));
    } else if (start.isAfter(now.plus(FURTHEST))) {
      faults.add(fault(STARTS_AT, "ballincourt.meeting.too-far", texts.dateAndTime(start)));
    }
  }

  /** The one whose people all of them are; null, noted, where there is none. */
  private Client client(
      List<Account> accounts, List<Guest> guests, WantedPlan wanted, List<Fault> faults) {
    if (wanted.contacts().isEmpty()) {
      faults.add(fault(GUESTS, "ballincourt.meeting.nobody"));
      return null;
    }
    List<Client> theirs =
        accounts.stream()
            .filter(account -> guests.stream().anyMatch(one -> isOf(account, one)))
            .map(Account::client)
            .toList();
    if (theirs.size() > 1) {
      faults.add(fault(GUESTS, "ballincourt.meeting.two-clients"));
    }
    return theirs.stream().findFirst().orElse(null);
  }

  private static boolean isOf(Account account, Guest guest) {
    return account.contact(guest.contact()).isPresent();
  }

  private Fault fault(String field, String key, Object... arguments) {
    return new Fault(field, texts.text(key, arguments));
  }
}
