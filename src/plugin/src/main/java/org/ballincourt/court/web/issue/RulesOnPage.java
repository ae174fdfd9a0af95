package org.ballincourt.court.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.springframework.stereotype.Component;

/** The rules of an issue’s project, read once for all that a page shows of it. */
@Component
public class RulesOnPage {

  private static final String NAME = RulesOnPage.class.getName() + ".";

  private final CourtRulesStore rules;

  @Inject
  public RulesOnPage(CourtRulesStore rules) {
    this.rules = rules;
  }

  /**
   * One statement, and none where the page has asked before.
   *
   * @param page one without a request remembers nothing
   */
  public ProjectRules of(Issue issue, JiraHelper page) {
    long project = issue.getProjectId();
    return Optional.ofNullable(page.getRequest())
        .map(request -> of(project, request))
        .orElseGet(() -> rules.rulesOf(project));
  }

  private ProjectRules of(long project, HttpServletRequest request) {
    if (request.getAttribute(NAME + project) instanceof ProjectRules known) {
      return known;
    }
    ProjectRules read = rules.rulesOf(project);
    request.setAttribute(NAME + project, read);
    return read;
  }
}
