package org.ballincourt.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.ballincourt.court.Category;
import org.ballincourt.court.Status;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class StatusesTest {

  private static final Status OWN = new Status("7", "Brewing");

  private final SmallJira jira = new SmallJira();
  private final Statuses statuses = jira.statuses();

  @Test
  public void readsTheCategoryOfAStatusAsItIsToday() {
    assertEquals(Category.NEW, statuses.categoryOf(Lives.OPEN.id()));
    assertEquals(Category.UNDER_WAY, statuses.categoryOf(Lives.IN_PROGRESS.id()));
    assertEquals(Category.DONE, statuses.categoryOf(Lives.CLOSED.id()));

    jira.has(Lives.OPEN, "done");
    assertEquals(Category.DONE, statuses.categoryOf(Lives.OPEN.id()));
  }

  @Test
  public void takesAStatusWithoutACategoryForWorkUnderWay() {
    jira.has(OWN, null);

    assertEquals(Category.UNDER_WAY, statuses.categoryOf(OWN.id()));
  }

  @Test
  public void takesJirasUndefinedCategoryForWorkUnderWay() {
    jira.has(OWN, "undefined");

    assertEquals(Category.UNDER_WAY, statuses.categoryOf(OWN.id()));
  }

  @Test
  public void takesAStatusThatIsGoneForWorkUnderWay() {
    assertEquals(Category.UNDER_WAY, statuses.categoryOf(Lives.FORGOTTEN.id()));
  }

  @Test
  public void knowsWhatJiraKnows() {
    assertTrue(statuses.exists(Lives.OPEN.id()));
    assertFalse(statuses.exists(Lives.FORGOTTEN.id()));
  }

  @Test
  public void namesAStatusInTheLanguageOfTheViewerAndKnowsItByItsStoredName() {
    jira.translates(Lives.OPEN, "\u00C5pen");

    assertEquals(Optional.of("\u00C5pen"), statuses.nameOf(Lives.OPEN.id()));
    assertTrue(statuses.isCalled(Lives.OPEN.id(), "Open"));
    assertFalse(statuses.isCalled(Lives.OPEN.id(), "New"));
    assertFalse(statuses.isCalled(Lives.FORGOTTEN.id(), Lives.FORGOTTEN.name()));
  }

  @Test
  public void namesAStatusAsTodaysJiraDoes() {
    assertEquals(Optional.of("Open"), statuses.nameOf(Lives.OPEN.id()));
    assertEquals(Optional.empty(), statuses.nameOf(Lives.FORGOTTEN.id()));
  }
}
