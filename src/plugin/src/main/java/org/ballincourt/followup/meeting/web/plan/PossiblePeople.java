package org.ballincourt.followup.meeting.web.plan;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.post.preparation.PreferredTool;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.followup.meeting.web.MeetingTexts;
import org.ballincourt.followup.meeting.web.plan.PlanForm.Colleague;
import org.ballincourt.followup.meeting.web.plan.PlanForm.Group;
import org.ballincourt.followup.meeting.web.plan.PlanForm.Person;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.questionnaire.invitation.post.preparation.Addressees;
import org.springframework.stereotype.Component;

/** Who may come to a meeting about a project, on both sides. */
@Component
public class PossiblePeople {

  private final Addressees addressees;
  private final MeetingStore meetings;
  private final PreferredTool tools;
  private final CurrentUser user;
  private final MeetingTexts words;

  @Inject
  public PossiblePeople(
      Addressees addressees,
      MeetingStore meetings,
      PreferredTool tools,
      CurrentUser user,
      MeetingTexts words) {
    this.addressees = addressees;
    this.meetings = meetings;
    this.tools = tools;
    this.user = user;
    this.words = words;
  }

  /**
   * Everybody who may come.
   *
   * @param language of the client, of several of the first; as in {@code nb}
   */
  record Everybody(List<Group> clients, List<Colleague> ours, String language) {}

  /** Nobody of the client is chosen yet, and whoever plans it comes. */
  Everybody ofNew(Project project) {
    return of(project, Set.of(), user.key().map(Set::of).orElse(Set.of()));
  }

  /**
   * @param guests the ids of those who are invited
   * @param ours the keys of those who come from us
   */
  Everybody of(Project project, Set<Long> guests, Set<String> ours) {
    List<Account> clients = addressees.of(project);
    return new Everybody(
        clients.stream().map(account -> group(account, guests)).toList(),
        colleagues(project, ours),
        clients.stream().findFirst().map(PossiblePeople::language).orElse("en"));
  }

  private static String language(Account account) {
    return account.client().language().tag();
  }

  private Group group(Account account, Collection<Long> guests) {
    List<Person> people =
        account.contacts().stream()
            .filter(contact -> !contact.gone() || guests.contains(contact.id()))
            .map(contact -> person(contact, guests))
            .toList();
    return new Group(
        account.client().id(),
        account.client().name(),
        account.client().zone().getId(),
        tools.of(account.client()).orElse(null),
        people);
  }

  private static Person person(Contact contact, Collection<Long> guests) {
    Email email = contact.person().email();
    return new Person(
        contact.id(),
        contact.name(),
        email == null ? null : email.address(),
        guests.contains(contact.id()));
  }

  /** Those who are chosen, whoever is planning, and those who came before, but who has left. */
  private List<Colleague> colleagues(Project project, Set<String> ours) {
    Set<String> keys = new LinkedHashSet<>(ours);
    user.key().ifPresent(keys::add);
    Stream<String> before =
        meetings.of(project.getId()).stream()
            .map(Meeting::plan)
            .flatMap(plan -> plan.ours().stream());
    before.forEach(keys::add);
    return keys.stream()
        .filter(words::isThere)
        .map(key -> new Colleague(key, words.name(key), ours.contains(key)))
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .toList();
  }
}
