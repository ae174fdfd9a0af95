package org.ballincourt.bench.replay;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Figure;
import org.ballincourt.bench.figure.Required;
import org.ballincourt.bench.jira.Content;
import org.ballincourt.bench.jira.Following;
import org.ballincourt.bench.jira.QuietJira;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredProject;

/** How long whole replays take, divided by the time of reading the same histories for nothing. */
public final class ReplayFigures {

  private final Extent extent;
  private final Content content;
  private final QuietJira quiet;
  private final Following following;
  private final String project;

  public static List<Figure> measure(Extent extent, Content content) {
    try (QuietJira jira = QuietJira.with(content)) {
      return new ReplayFigures(extent, content, jira).figures();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private ReplayFigures(Extent extent, Content content, QuietJira quiet) {
    this.extent = extent;
    this.content = content;
    this.quiet = quiet;
    this.following = new Following(quiet);
    List<StoredProject> all = quiet.jira().projects().all();
    this.project = all.get(all.size()-1).key();
    System.err.println(all.stream().map(p -> p.key() + " " + quiet.jira().issues().count(p)).toList());
  }

  private List<Figure> figures() {
    following.atTheHighestPace();
    List<double[]> rounds = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      double read = time(this::readAll);
      following.on(project, Map.of());
      double first = time(following::replay);
      following.on(project, Map.of());
      quiet.jira().database().statements().forget();
      double again = time(following::replay);
      System.err.println(quiet.jira().database().statements().total());
      double none = time(this::refreshAll); System.err.printf("none %.1f  %.2f%n", none * 1e3, none / read);
      following.off(project);
      following.replay();
      System.err.printf("%.1f %.1f %.1f  %.2f %.2f%n", read * 1e3, first * 1e3, again * 1e3, first / read, again / read);
    }
    quiet.jira().database().statements().forget();
    readAll();
    System.err.println(quiet.jira().database().statements().total());
    return List.of();
  }

  private void refreshAll() {
    Jira jira = quiet.jira();
    long id = jira.projects().find(project).orElseThrow().id();
    for (long issueId : jira.issues().getIssueIdsForProject(id)) {
      Issue issue = jira.issues().getIssueObject(issueId);
      jira.events().publish(new com.atlassian.jira.event.issue.IssueEvent(issue, null, null, null, null, Map.of(), 2L));
    }
  }

  private long readAll() {
    Jira jira = quiet.jira();
    long items = 0;
    long id = jira.projects().find(project).orElseThrow().id();
    for (long issueId : jira.issues().getIssueIdsForProject(id)) {
      Issue issue = jira.issues().getIssueObject(issueId);
      for (ChangeHistory entry : jira.history().getChangeHistories(issue)) {
        items += entry.getChangeItemBeans().size();
      }
    }
    return items;
  }

  private static double time(Runnable work) {
    long start = System.nanoTime();
    var b = java.lang.management.ManagementFactory.getThreadMXBean(); long c = b.getCurrentThreadCpuTime();
    work.run();
    System.err.printf("cpu %.1f wall %.1f%n", (b.getCurrentThreadCpuTime()-c)/1e6, (System.nanoTime() - start) / 1e6);
    return (System.nanoTime() - start) / 1e9;
  }
}
