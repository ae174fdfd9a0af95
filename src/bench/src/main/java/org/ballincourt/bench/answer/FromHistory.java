package org.ballincourt.bench.answer;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ballincourt.bench.jira.PluginBeans;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.life.KnownLife;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.StoredTurn;
import org.ballincourt.jira.Histories;

/**
 * What the rows say, derived on request: each issue's history is read, its turns are derived, and
 * seconds, due and excess of each are counted. Adding them up to a figure would come on top, and is
 * left out.
 *
 * @param projects whose issues are read
 */
record FromHistory(Collection<Long> projects) {

  private static final int AT_ONCE = 500;

  /** One issue with all that is counted of it. */
  record Derived(long issue, CountedTurns counted, List<StoredTurn> turns) {

    StoredTurn open() {
      return turns.get(turns.size() - 1);
    }
  }

  FromHistory {
    projects = List.copyOf(projects);
  }

  List<Derived> read(PluginBeans beans) {
    return projects.stream().flatMap(project -> read(beans, project).stream()).toList();
  }

  private static List<Derived> read(PluginBeans beans, long project) {
    ProjectRules rules = beans.get(CourtRulesStore.class).rulesOf(project);
    List<Long> ids = List.copyOf(beans.get(Histories.class).issuesOf(project));
    List<Derived> derived = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      KnownLives lives = beans.get(KnownLives.class);
      Collection<Issue> some =
          lives.issues(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).values();
      lives.of(some).forEach(known -> derived.add(derived(beans, rules, known)));
    }
    return derived;
  }

  private static Derived derived(PluginBeans beans, ProjectRules rules, KnownLife known) {
    CountedTurns counted = beans.get(IssueTurns.class).under(rules, known);
    Issue issue = known.issue();
    Long client = beans.get(IssueClocks.class).of(issue, rules).client();
    Home home = new Home(issue.getProjectId(), client);
    return new Derived(issue.getId(), counted, StoredTurn.of(home, counted));
  }
}
