package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class CourtPanelTest {

  @Test
  public void givesTheTemplateTheViewOfTheIssueAndNothingElse() {
    SmallJira jira = new SmallJira();
    Issue issue = jira.issue("WEB-1", "09:00", Lives.OPEN);
    CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());
    Clock clock = Clock.fixed(at("12:00"), ZoneOffset.UTC);
    CourtPanel panel = new CourtPanel(new CourtViews(jira.issueTurns(), words, clock));

    JiraHelper helper = new JiraHelper(null, jira.project(), Map.of("issue", issue));
    Map<String, Object> context = panel.getContextMap(Map.of("helper", helper));

    assertEquals(Set.of("view"), context.keySet());
    CourtPanelView view = (CourtPanelView) context.get("view");
    assertEquals("WEB-1", view.getIssueKey());
    assertEquals("Not started yet", view.getMove().getWhose());
  }
}
