package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class RulesOnPageTest {

  private final SmallJira jira = new SmallJira();
  private final Issue issue = jira.issue("WEB-1", "09:00", Lives.OPEN);
  private final RulesOnPage rules = new RulesOnPage(jira.rules());

  @Test
  public void allPartsOfAPageSeeTheSameRules() {
    JiraHelper page = page(request());
    ProjectRules first = rules.of(issue, page);
    switchOn();

    assertFalse(first.court().on());
    assertEquals(first, rules.of(issue, page));
  }

  @Test
  public void theNextPageSeesTheRulesOfNow() {
    rules.of(issue, page(request()));
    switchOn();

    assertTrue(rules.of(issue, page(request())).court().on());
  }

  @Test
  public void whatHasNoRequestSeesTheRulesOfNow() {
    JiraHelper page = page(null);
    rules.of(issue, page);
    switchOn();

    assertTrue(rules.of(issue, page).court().on());
  }

  private void switchOn() {
    jira.rules().save(PROJECT_ID, new ProjectRules(Lives.NO_NAMES, List.of()));
  }

  private JiraHelper page(HttpServletRequest request) {
    return new JiraHelper(request, jira.project(), Map.of("issue", issue));
  }

  private static HttpServletRequest request() {
    Map<String, Object> attributes = new HashMap<>();
    HttpServletRequest request = mock(HttpServletRequest.class);
    when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.getArgument(0)));
    doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
        .when(request)
        .setAttribute(anyString(), any());
    return request;
  }
}
