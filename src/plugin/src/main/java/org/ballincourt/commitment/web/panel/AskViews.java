package org.ballincourt.commitment.web.panel;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Dealings;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Shows what the client is asked for to those who run client work, and to nobody else. */
@Component
public class AskViews {

  private final Access access;
  private final ClientStore clients;
  private final People people;
  private final CourtWords words;
  private final Texts texts;

  @Inject
  public AskViews(
      Access access, ClientStore clients, People people, CourtWords words, Texts texts) {
    this.access = access;
    this.clients = clients;
    this.people = people;
    this.words = words;
    this.texts = texts;
  }

  /**
   * How the viewer is told what was done about an issue; one statement where contacts are named and
   * she may read who they are.
   */
  public FactWords factWords(Issue issue, Dealings dealings) {
    return new FactWords(
        words,
        people::nameOf,
        access.runsClientWork(issue.getProjectObject()) ? names(dealings) : null);
  }

  private Map<Long, String> names(Dealings dealings) {
    Set<Long> ids =
        dealings.ledger().facts().stream()
            .map(fact -> fact.content().contact())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return clients.namesOf(ids);
  }

  /**
   * What the panel shows.
   *
   * @param at the instant up to which things count
   * @return null for somebody who does not run client work
   */
  public AskingView asking(Issue issue, CountedTurns counted, FactWords facts, Instant at) {
    if (!access.runsClientWork(issue.getProjectObject())) {
      return null;
    }
    CourseWords telling = new CourseWords(words, facts, at);
    List<String> past =
        counted.courses().stream()
            .filter(course -> !course.isOpen())
            .sorted((a, b) -> Long.compare(b.id(), a.id()))
            .map(telling::past)
            .toList();
    return new AskingView(
        counted.openCourse().map(course -> telling.open(course, counted)).orElse(null),
        !counted.isDone() && counted.openCourse().isEmpty(),
        past,
        texts.zone().getId(),
        words);
  }
}
