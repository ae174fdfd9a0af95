package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class SwitchedOnConditionTest {

  private final SmallJira jira = new SmallJira().isVisitedBy(Visitor.READER);
  private final Issue issue = jira.issue("WEB-1", "09:00", Lives.OPEN);
  private final SwitchedOnCondition condition =
      new SwitchedOnCondition(jira.access(), new RulesOnPage(jira.rules()));

  @Test
  public void hidesThePanelUntilTheProjectIsSwitchedOn() {
    assertFalse(shows());

    switchOn();
    assertTrue(shows());
  }

  @Test
  public void hidesThePanelOnceTheProjectIsSwitchedOff() {
    switchOn();
    jira.rules().switchOff(PROJECT_ID);

    assertFalse(shows());
  }

  @Test
  public void hidesThePanelFromThoseWhoMayNotBrowse() {
    switchOn();
    jira.isVisitedBy(Visitor.STRANGER);

    assertFalse(shows());
  }

  @Test
  public void hidesThePanelWhereThereIsNoIssue() {
    switchOn();

    assertFalse(condition.shouldDisplay(Map.of("helper", new JiraHelper(null, null, Map.of()))));
  }

  private void switchOn() {
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));
  }

  private boolean shows() {
    JiraHelper helper = new JiraHelper(null, jira.project(), Map.of("issue", issue));
    return condition.shouldDisplay(Map.of("helper", helper));
  }
}
