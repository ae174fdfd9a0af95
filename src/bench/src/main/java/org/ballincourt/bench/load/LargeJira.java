package org.ballincourt.bench.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.jira.Following;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.bench.jira.QuietJira;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.host.jira.Jira;

/**
 * Fills an empty database: issues and histories are written into its tables, what was done by hand
 * is written down by the plugin's own store, and turns and commitments are what the plugin's own
 * reading makes of both.
 *
 * @param content whose histories are copied in shape
 * @param seed of all that is drawn
 */
public record LargeJira(Size size, Content content, long seed) {

  private static final int PROJECTS_OF_A_CLIENT = 5;

  private static final String CLIENT =
      """
      {"name":"Client %d","language":"en","country":"NO",
       "hours":{"mon":[["08:00","16:00"]],"tue":[["08:00","16:00"]],"wed":[["08:00","16:00"]],
                "thu":[["08:00","16:00"]],"fri":[["08:00","14:00"]]},
       "projects":[%s]}
      """;

  /** As drawn before, for as long as a Jira is being filled. */
  private record Filling(Size size, Drawing drawing) {

    Stream<DrawnProject> projects() {
      return IntStream.range(0, size.projects()).mapToObj(DrawnProject::new);
    }

    Stream<DrawnIssue> issues(DrawnProject project) {
      return drawing.issues(project, size.issuesOfEach());
    }

    void write(Jira jira) {
      jira.people().addOwn();
      HostTables tables = new HostTables(jira.database());
      tables.addStatuses();
      projects().forEach(project -> tables.add(project, issues(project).iterator()));
      tables.finish();
    }

    void ask(PluginBeans beans) {
      Asking asking = new Asking(beans.get(FactStore.class), drawing.now());
      projects().forEach(project -> beans.inTransaction(() -> ask(asking, project)));
    }

    private void ask(Asking asking, DrawnProject project) {
      issues(project).forEach(issue -> asking.about(issue, drawing.more(issue)));
    }
  }

  /**
   * Returns when all turns are written.
   *
   * @param url of a database without tables
   */
  public void fill(String url) {
    Instant now = Instant.now();
    Filling filling = new Filling(size, new Drawing(Shapes.of(content), seed, now));
    try (QuietJira jira = QuietJira.on(url, filling::write)) {
      try (PluginBeans beans =
          PluginBeans.start(jira.jira().services(), url, Clock.fixed(now, ZoneOffset.UTC))) {
        filling.ask(beans);
      }
      follow(jira, filling.projects().map(DrawnProject::key).toList());
      jira.jira().database().sql().sql("analyze").update();
    }
  }

  private static void follow(QuietJira jira, List<String> projects) {
    for (int first = 0; first < projects.size(); first += PROJECTS_OF_A_CLIENT) {
      int end = Math.min(first + PROJECTS_OF_A_CLIENT, projects.size());
      addClient(jira, first, projects.subList(first, end));
    }
    Following following = new Following(jira);
    following.atTheHighestPace();
    projects.forEach(project -> following.on(project, rules()));
    following.replay();
    projects.forEach(following::requireRead);
  }

  private static void addClient(QuietJira jira, int number, List<String> projects) {
    String keys = projects.stream().map("\"%s\""::formatted).collect(Collectors.joining(","));
    Reply made = jira.admin().post(Court.BASE + "/clients", CLIENT.formatted(number, keys));
    if (made.status() != 201) {
      throw new IllegalStateException(made.toString());
    }
  }

  private static ObjectNode rules() {
    ObjectNode rules = Rules.naming(DrawnStatus.meanings());
    Rules.limiting(rules, "CLIENT", null, 5);
    Rules.limiting(rules, "TEAM", null, 2);
    return Rules.limiting(rules, "THIRD_PARTY", null, 10);
  }
}
