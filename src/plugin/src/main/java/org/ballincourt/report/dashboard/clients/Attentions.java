package org.ballincourt.report.dashboard.clients;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.Items;
import org.ballincourt.report.dashboard.clients.Attention.Silence;
import org.ballincourt.report.dashboard.clients.store.LatestWords;
import org.springframework.stereotype.Component;

/** Finds why somebody should talk to a client; as many statements for however many clients. */
@Component
public class Attentions {

  private static final Duration QUIET = Duration.ofDays(21);

  /** Feedback of before says nothing of today. */
  private static final Duration FEEDBACK = Duration.ofDays(365);

  private final Items items;
  private final LatestWords words;
  private final LatestFeedback feedback;
  private final Clock clock;

  @Inject
  public Attentions(Items items, LatestWords words, LatestFeedback feedback, Clock clock) {
    this.items = items;
    this.words = words;
    this.feedback = feedback;
    this.clock = clock;
  }

  /**
   * By client.
   *
   * @param horizon since when turns were counted
   */
  LongFunction<Attention> of(
      Map<Long, FollowedProject> projects, ClientCount turns, Instant horizon) {
    Instant now = clock.instant();
    Map<Long, List<CurrentTurn>> slid =
        items.letSlide(projects).stream()
            .filter(turn -> turn.client() != null)
            .collect(groupingBy(CurrentTurn::client));
    Map<Long, Instant> spoken = words.since(horizon, projects.keySet());
    Map<Long, Instant> unhappy =
        feedback.unhappy(feedback.readable(of(projects.values())), now.minus(FEEDBACK));
    return client -> {
      List<CurrentTurn> late = slid.getOrDefault(client, List.of());
      Instant word = spoken.getOrDefault(client, Instant.MIN);
      return new Attention(
          late.size(), oldest(late), unhappy.get(client), silence(turns.of(client), word, now));
    };
  }

  /** Of how many of the projects she may read the feedback. */
  int readable(Collection<FollowedProject> projects) {
    return feedback.readable(of(projects)).size();
  }

  private static List<Project> of(Collection<FollowedProject> projects) {
    return projects.stream().map(FollowedProject::project).toList();
  }

  private static Instant oldest(List<CurrentTurn> late) {
    return late.stream().map(CurrentTurn::due).min(Instant::compareTo).orElse(null);
  }

  private static Silence silence(ClientCount.OfClient turns, Instant word, Instant now) {
    Instant last = word.isAfter(turns.lastChange()) ? word : turns.lastChange();
    return turns.isOpen() && last.isBefore(now.minus(QUIET))
        ? new Silence(last.equals(Instant.MIN) ? null : last)
        : null;
  }
}
