package org.ballincourt.questionnaire.action.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.NewIssues;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.springframework.stereotype.Component;

/** Finds the issue that is to track something, or lets Jira create it. */
@Component
public class IssueTracking {

  private static final String ISSUE = "issue";

  private final Access access;
  private final NewIssues newIssues;
  private final Texts texts;

  @Inject
  public IssueTracking(Access access, NewIssues newIssues, Texts texts) {
    this.access = access;
    this.newIssues = newIssues;
    this.texts = texts;
  }

  /**
   * @param back the last line of a new issue’s description, such as the way back to what it is
   *     about
   * @throws Refusal where there is no such issue or project for whoever is asking, or Jira has
   *     anything against a new one
   */
  public Tracked of(WantedIssue wanted, String back) {
    Issue issue = wanted.isNew() ? created(wanted, back) : known(wanted.key());
    return new Tracked(issue.getId(), issue.getKey(), issue.getProjectObject().getKey());
  }

  private Issue known(String key) {
    return at(ISSUE + ".key", () -> access.browsableIssue(key.strip()));
  }

  private Issue created(WantedIssue wanted, String back) {
    Project project = at(ISSUE + ".project", () -> access.browsableProject(wanted.project()));
    if (!newIssues.mayCreateIn(project)) {
      throw bad(
          ISSUE + ".project", texts.text("ballincourt.action.not-creating", project.getName()));
    }
    return newIssues.create(project, wanted.summary(), description(wanted, back), ISSUE);
  }

  /** What the person wrote, and the way back; nothing of the client that she did not write. */
  private static String description(WantedIssue wanted, String back) {
    return wanted.description().isBlank() ? back : wanted.description().strip() + "\n\n" + back;
  }

  /** What is not there is bad input here: what it is about is there. */
  private static <T> T at(String place, Supplier<T> finding) {
    try {
      return finding.get();
    } catch (Refusal e) {
      throw bad(place, e.faults().get(0).message());
    }
  }

  private static Refusal bad(String place, String message) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(place, message)));
  }
}
