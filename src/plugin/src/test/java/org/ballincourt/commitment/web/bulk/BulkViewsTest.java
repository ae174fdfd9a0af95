package org.ballincourt.commitment.web.bulk;

import static org.ballincourt.testing.Lives.OPEN;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Before;
import org.junit.Test;

public class BulkViewsTest {

  private final SmallJira jira = new SmallJira().isVisitedBy(Visitor.CLIENT_WORKER);
  private final BulkViews views =
      new BulkViews(jira.access(), jira.found(), jira.statuses(), EnglishTexts.texts());

  @Before
  public void hasTwoIssues() {
    jira.issue("WEB-1", "09:00", OPEN);
    jira.issue("WEB-2", "09:00", OPEN);
  }

  @Test
  public void findsIssuesByTheirKeysOnceEach() {
    BulkView view = views.of("WEB-2, WEB-1 WEB-2");

    assertEquals(
        List.of("WEB-2", "WEB-1"), view.getIssues().stream().map(BulkIssueView::getKey).toList());
    assertFalse(view.isRemarked());
  }

  @Test
  public void saysWhichKeyIsUnknownAndShowsTheOthers() {
    BulkView view = views.of("WEB-1 WEB-99");

    assertEquals(1, view.getIssues().size());
    assertTrue(view.getRemarks().get(0).contains("WEB-99"));
  }

  @Test
  public void leavesOutWhatIsNotTheViewersToAskAbout() {
    jira.isVisitedBy(Visitor.READER);
    BulkView view = views.of("WEB-1");

    assertFalse(view.isAny());
    assertEquals(
        List.of("One more issue was found in projects in which you do not run client work."),
        view.getRemarks());
  }

  @Test
  public void leadsBackToTheProjectFromWhichSomebodyCame() {
    assertFalse(views.of("WEB-1").isFromProject());
    assertEquals(
        "To the page of Website", views.of("WEB-1").with(jira.project()).getProjectLabel());
  }

  @Test
  public void beginsWithNothing() {
    assertTrue(views.of("").isNothing());
  }
}
