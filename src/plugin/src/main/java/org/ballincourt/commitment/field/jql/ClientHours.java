package org.ballincourt.commitment.field.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.life.IssueClocks;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.search.OpenTurn;
import org.springframework.stereotype.Component;

/**
 * On which calendars the turns of clients are counted. Only where the components of issues say
 * whose they are does Jira have to be asked for the issues, a thousand at a time.
 */
@Component
public class ClientHours {

  private static final int ISSUES_AT_ONCE = 1000;

  private final IssueClocks clocks;
  private final IssueManager issues;

  @Inject
  public ClientHours(IssueClocks clocks, IssueManager issues) {
    this.clocks = clocks;
    this.issues = issues;
  }

  /** By issue id; an issue that is gone is not there. */
  Map<Long, BusinessCalendar> of(List<OpenTurn> turns, Map<Long, ProjectRules> projects) {
    Map<Long, BusinessCalendar> calendars = new HashMap<>();
    List<Long> unclear = new ArrayList<>();
    for (OpenTurn turn : turns) {
      ProjectRules rules = projects.get(turn.projectId());
      if (clocks.dependOnComponents(turn.projectId(), rules)) {
        unclear.add(turn.issueId());
      } else {
        calendars.put(turn.issueId(), calendar(turn.projectId(), rules, List.of()));
      }
    }
    pages(unclear).forEach(page -> calendars.putAll(ofIssues(page, projects)));
    return calendars;
  }

  private static Stream<List<Long>> pages(List<Long> ids) {
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + ISSUES_AT_ONCE)
        .mapToObj(from -> ids.subList(from, Math.min(from + ISSUES_AT_ONCE, ids.size())));
  }

  private Map<Long, BusinessCalendar> ofIssues(List<Long> ids, Map<Long, ProjectRules> projects) {
    Map<Long, BusinessCalendar> calendars = new HashMap<>();
    for (Issue issue : issues.getIssueObjects(ids)) {
      Long project = issue.getProjectId();
      Optional.ofNullable(projects.get(project))
          .map(rules -> calendar(project, rules, IssueClocks.components(issue)))
          .ifPresent(calendar -> calendars.put(issue.getId(), calendar));
    }
    return calendars;
  }

  private BusinessCalendar calendar(long project, ProjectRules rules, List<Long> components) {
    return clocks.clock(project, rules, components).hours().of(Party.CLIENT).hours();
  }
}
