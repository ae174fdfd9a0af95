package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class CourtPanelTest {

  private final SmallJira jira = new SmallJira();
  private final Clock clock = Clock.fixed(at("12:00"), ZoneOffset.UTC);
  private final CourtPanel panel =
      new CourtPanel(jira.access(), new RulesOnPage(jira.rules()), jira.courtViews(clock));

  @Test
  public void givesTheTemplateTheViewOfTheIssueAndNothingElse() {
    Map<String, Object> context = context();

    assertEquals(Set.of("view"), context.keySet());
    CourtPanelView view = (CourtPanelView) context.get("view");
    assertEquals("WEB-1", view.getIssueKey());
    assertEquals("Not started yet", view.getMove().getWhose());
  }

  @Test
  public void tellsAStrangerThatThereIsNoSuchIssue() {
    jira.isVisitedBy(Visitor.STRANGER);

    Refusal refused = assertThrows(Refusal.class, this::context);
    assertEquals(Refusal.Kind.NOT_FOUND, refused.kind());
  }

  private Map<String, Object> context() {
    Issue issue = jira.issue("WEB-1", "09:00", Lives.OPEN);
    JiraHelper helper = new JiraHelper(null, jira.project(), Map.of("issue", issue));
    return panel.getContextMap(Map.of("helper", helper));
  }
}
