package org.ballincourt.report.dashboard.waiting;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Client;
import org.ballincourt.court.web.lists.Background;
import org.ballincourt.court.web.lists.Backgrounds;
import org.ballincourt.court.web.lists.FollowedProjects;
import org.ballincourt.court.web.lists.Item;
import org.ballincourt.court.web.lists.Items;
import org.ballincourt.court.web.lists.Kind;
import org.ballincourt.report.dashboard.Excerpt;
import org.ballincourt.report.dashboard.Scope;
import org.springframework.stereotype.Component;

/**
 * Reads what waits for clients, as the page <i>My clients</i> has it; as many statements whether
 * there are ten issues or ten thousand.
 */
@Component
public class WaitingNow {

  private final FollowedProjects projects;
  private final Items items;
  private final Backgrounds backgrounds;
  private final Clock clock;

  @Inject
  public WaitingNow(FollowedProjects projects, Items items, Backgrounds backgrounds, Clock clock) {
    this.projects = projects;
    this.items = items;
    this.backgrounds = backgrounds;
    this.clock = clock;
  }

  /**
   * What an item shows.
   *
   * @param open whether there may be others, which were not looked at
   * @param background of what is shown
   */
  public record Reading(
      Scope scope, Excerpt<Waiting> waiting, boolean open, Background background, Instant at) {}

  /**
   * @param most how many rows are shown
   */
  public Reading of(Scope scope, int most) {
    Instant now = clock.instant();
    List<Project> counted = scope.counted();
    Map<Kind, List<Item>> found = items.withClient(projects.of(counted));
    List<Waiting> all =
        Waiting.inOrder(found, now).stream().filter(each -> isOf(scope, each)).toList();
    Excerpt<Waiting> excerpt = Excerpt.of(all, Waiting::isVisible, most);
    List<Item> shown = excerpt.rows().stream().map(Waiting::item).toList();
    return new Reading(scope, excerpt, isOpen(found), backgrounds.of(shown), now);
  }

  private static boolean isOf(Scope scope, Waiting each) {
    return scope.takes(each.item().client().map(Client::id).orElse(null));
  }

  private static boolean isOpen(Map<Kind, List<Item>> found) {
    return found.values().stream().anyMatch(some -> some.size() >= Items.MOST);
  }
}
