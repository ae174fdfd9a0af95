package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Need;
import org.ballincourt.commitment.letter.AskLetter;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.People;
import org.springframework.stereotype.Component;

/** Writes the mails that somebody can send herself; nothing is sent. */
@Component
public class Mails {

  private static final Language ENGLISH = new Language("en");

  private final AskedContacts contacts;
  private final CurrentUser user;
  private final People people;
  private final Clock clock;

  @Inject
  public Mails(AskedContacts contacts, CurrentUser user, People people, Clock clock) {
    this.contacts = contacts;
    this.user = user;
    this.people = people;
    this.clock = clock;
  }

  /** By when it is needed is what it would be if they were told by it, where nobody has yet. */
  MailJson of(Issue issue, Course course) {
    AskLetter letter =
        new AskLetter(
            awaited(course),
            course.deadlineIfTold(clock.instant()).orElse(null),
            user.key().flatMap(people::nameOf).orElse(null));
    Language usual = contacts.clientOf(issue).map(Client::language).orElse(ENGLISH);
    Person person = person(course).orElse(null);
    return MailJson.of(person == null ? null : person.email(), letter.to(person, usual));
  }

  private Optional<Person> person(Course course) {
    return Optional.ofNullable(course.commitment().contact())
        .flatMap(contacts::find)
        .map(Contact::person);
  }

  /** All of them where nothing is awaited any more. */
  private static List<String> awaited(Course course) {
    List<Need> all = course.commitment().needs();
    List<Need> awaited = all.stream().filter(need -> need.received() == null).toList();
    return (awaited.isEmpty() ? all : awaited).stream().map(Need::what).toList();
  }
}
