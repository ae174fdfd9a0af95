package org.ballincourt.court.web.project;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.court.web.settings.AdministrableCondition;
import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class ProjectPanelTest {

  private final SmallJira jira = new SmallJira();
  private final CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final JiraHelper helper = new JiraHelper(request, jira.project(), Map.of());
  private final ProjectPanel panel =
      new ProjectPanel(
          jira.access(),
          new ProjectPageViews(
              jira.access(),
              jira.rules(),
              null,
              new Estimate(jira.histories(), jira.settings(), words),
              words),
          null,
          mock(PageBuilderService.class, RETURNS_DEEP_STUBS));

  @Test
  public void givesTheTemplateTheViewOfTheProject() {
    when(request.getContextPath()).thenReturn("/jira");

    Map<String, Object> context = panel.getContextMap(Map.of("helper", helper));

    assertEquals("WEB", ((ProjectView) context.get("view")).getKey());
    assertEquals("/jira", context.get("base"));
  }

  @Test
  public void tellsAStrangerThatThereIsNoSuchProject() {
    jira.isVisitedBy(Visitor.STRANGER);

    Refusal refused =
        assertThrows(Refusal.class, () -> panel.getContextMap(Map.of("helper", helper)));
    assertEquals(Refusal.Kind.NOT_FOUND, refused.kind());
  }

  @Test
  public void isOfferedToWhoeverMayBrowse() {
    jira.isVisitedBy(Visitor.READER);
    assertTrue(new BrowsableCondition(jira.access()).shouldDisplay(Map.of("helper", helper)));
    jira.isVisitedBy(Visitor.STRANGER);
    assertFalse(new BrowsableCondition(jira.access()).shouldDisplay(Map.of("helper", helper)));
  }

  @Test
  public void offersSettingsToAdministratorsWhoMayBrowse() {
    assertTrue(offersSettings(Visitor.PROJECT_ADMINISTRATOR));
    assertTrue(offersSettings(Visitor.JIRA_ADMINISTRATOR));
    assertFalse(offersSettings(Visitor.READER));
    assertFalse(offersSettings(Visitor.STRANGER));
    assertFalse(offersSettings(Visitor.JIRA_ADMINISTRATOR_FROM_OUTSIDE));
  }

  private boolean offersSettings(Visitor visitor) {
    jira.isVisitedBy(visitor);
    return new AdministrableCondition(jira.access()).shouldDisplay(Map.of("helper", helper));
  }
}
