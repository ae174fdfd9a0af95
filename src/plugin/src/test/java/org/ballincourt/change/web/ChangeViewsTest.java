package org.ballincourt.change.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.jira.web.PageOf;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Before;
import org.junit.Test;

public class ChangeViewsTest {

  private static final long WEBSITE = 10_000;
  private static final PageOf FIRST = new PageOf(1, 50);

  private final UserManager users = mock(UserManager.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final Texts texts = EnglishTexts.texts();
  private final ChangeViews views =
      new ChangeViews(
          new ChangeWords(
              texts,
              new TargetWords(texts, new TimeWords(texts)),
              new CalendarChangeWords(texts),
              new ClientChangeWords(texts),
              new QuestionnaireChangeWords(texts),
              new SiteChangeWords(texts)),
          new Projects(projects),
          new People(users),
          texts);

  @Before
  public void paulaAndTheWebsiteAreKnown() {
    ApplicationUser paula = mock(ApplicationUser.class);
    when(paula.getDisplayName()).thenReturn("Paula");
    when(users.getUserByKey("paula")).thenReturn(paula);
    Version launch = mock(Version.class);
    when(launch.getId()).thenReturn(7L);
    when(launch.getName()).thenReturn("Launch");
    Project website = mock(Project.class);
    when(website.getId()).thenReturn(WEBSITE);
    when(website.getKey()).thenReturn("WEB");
    when(website.getName()).thenReturn("Website");
    when(website.getVersions()).thenReturn(List.of(launch));
    when(projects.getProjects()).thenReturn(List.of(website));
  }

  @Test
  public void saysWhenWhoWhereAndWhat() {
    ChangeView change = only(change("paula", WEBSITE, Deed.RULES_CHANGED, status(null, "CLIENT")));

    assertEquals("2026-03-12 10:02", change.getWhen());
    assertEquals("Paula", change.getWho());
    assertEquals("Website", change.getWhere());
    assertEquals("Changed what was set", change.getWhat());
    assertEquals(
        List.of("“In review”: the client’s move (before: by its kind)"), change.getDetails());
  }

  @Test
  public void saysSoWhereTheListEndsBeforeThePage() {
    ChangesView view = views.list(List.of(), null, new PageOf(7, 50));

    assertEquals("The list ends before this page.", view.getNothing());
    assertTrue(view.getPaging().isBack());
  }

  @Test
  public void saysWhoseMoveItWas() {
    assertEquals("“In review”: by its kind (before: our move)", detail(status("TEAM", null)));
    assertEquals(
        "“In review”: someone else’s move (before: nobody’s move)",
        detail(status("NOBODY", "THIRD_PARTY")));
  }

  private static Difference status(String before, String after) {
    return new Difference(What.STATUS, Map.of("id", "10001", "name", "In review"), before, after);
  }

  @Test
  public void saysWhichTimeToAnswerIsAnother() {
    Map<String, String> about =
        Map.of("party", "CLIENT", "kind", "APPROVAL", "phase", "7", "validFrom", "2026-06-01");
    assertEquals(
        "Time to answer, the client, for approvals, in “Launch”, for what begins from 1 June 2026"
            + " on: from 3 working days to 1 working day",
        detail(new Difference(What.TARGET, about, "3 WORKING_DAYS", "1 WORKING_DAYS")));
    assertEquals(
        "Time to answer, us: from none to 2 working hours",
        detail(target("TEAM", null, "7200 BUSINESS_SECONDS")));
    assertEquals(
        "Time to answer, someone else: from 90 working minutes to 61 working seconds",
        detail(target("THIRD_PARTY", "5400 BUSINESS_SECONDS", "61 BUSINESS_SECONDS")));
  }

  @Test
  public void saysWhatItTakesUsToFindOurWayBack() {
    assertEquals(
        "To find our way back: 2.5 hours after more than 10 working days with the client (before:"
            + " nothing is said)",
        detail(new Difference(What.GETTING_BACK, Map.of(), null, "10 5")));
    assertEquals(
        "To find our way back: nothing is said (before: one hour after more than one working day"
            + " with the client)",
        detail(new Difference(What.GETTING_BACK, Map.of(), "1 2", null)));
  }

  @Test
  public void saysWhatBecameOfACalendar() {
    assertEquals("The calendar “Oslo” is new", detail(calendar(What.CALENDAR_NAME, null, "Oslo")));
    assertEquals("The calendar “Oslo” is gone", detail(calendar(What.CALENDAR_NAME, "Oslo", null)));
    assertEquals(
        "The calendar “Oslo” is now called “Bergen”",
        detail(calendar(What.CALENDAR_NAME, "Oslo", "Bergen")));
    assertEquals(
        "“Oslo”: time zone Europe/Oslo → UTC",
        detail(calendar(What.CALENDAR_ZONE, "Europe/Oslo", "UTC")));
    assertEquals(
        "“Oslo”: Monday and Tuesday 09:00–17:00 → Monday 08:00–12:00 and 13:00–16:00"
            + " from 1 June 2026 on",
        detail(
            calendar(
                What.CALENDAR_HOURS,
                "mon 09:00-17:00;tue 09:00-17:00",
                "mon 08:00-12:00 13:00-16:00")));
    assertEquals(
        "“Oslo”: holidays +11 −0 from 1 June 2026 on",
        detail(calendar(What.CALENDAR_HOLIDAYS, "0", "11")));
    assertEquals(
        "“Oslo”: days with hours of their own +0 −2 from 1 June 2026 on",
        detail(calendar(What.CALENDAR_DAYS, "2", "0")));
  }

  private static Difference calendar(What what, String before, String after) {
    Map<String, String> about = Map.of("id", "7", "name", "Oslo", "validFrom", "2026-06-01");
    return new Difference(what, about, before, after);
  }

  @Test
  public void saysWhichCalendarWasChosen() {
    assertEquals(
        "Working hours, the client: Oslo office (before: no calendar chosen)",
        detail(new Difference(What.CALENDAR, Map.of("party", "CLIENT"), null, "7 Oslo office")));
  }

  private static Difference target(String party, String before, String after) {
    return new Difference(What.TARGET, Map.of("party", party), before, after);
  }

  @Test
  public void saysThatAVersionIsGone() {
    Map<String, String> about = new HashMap<>(Map.of("party", "CLIENT", "phase", "8"));
    String detail = detail(new Difference(What.TARGET, about, null, "3 WORKING_DAYS"));

    assertTrue(detail, detail.contains("in a version that is gone"));
  }

  @Test
  public void saysHowFastHistoriesAreReadSince() {
    Difference pace = new Difference(What.PACE, Map.of(), "500", "2000");
    ChangeView change = only(change("paula", null, Deed.SETTINGS_CHANGED, pace));

    assertEquals("All of Jira", change.getWhere());
    assertEquals(
        List.of("Histories are read at 2,000 issues a second at most (before: 500)"),
        change.getDetails());
  }

  @Test
  public void hasWordsForEachDeed() {
    for (Deed deed : Deed.values()) {
      assertFalse(only(change("paula", WEBSITE, deed)).getWhat().isBlank());
    }
  }

  @Test
  public void saysThatAUserOrAProjectIsKnownNoLonger() {
    ChangeView change = only(change("JIRAUSER10100", 99L, Deed.SWITCHED_OFF));

    assertEquals("Somebody Jira no longer knows", change.getWho());
    assertEquals("A project that is gone (id 99)", change.getWhere());
  }

  @Test
  public void saysThatNobodyWasLoggedIn() {
    assertEquals(
        "Nobody who was logged in", only(change(null, WEBSITE, Deed.SWITCHED_ON)).getWho());
  }

  @Test
  public void looksEachUserUpOnce() {
    views.list(Collections.nCopies(50, change("paula", WEBSITE, Deed.SWITCHED_ON)), null, FIRST);

    verify(users, times(1)).getUserByKey("paula");
    verify(projects, times(2)).getProjects();
  }

  @Test
  public void leadsToTheNextPageWhereThereIsMore() {
    List<Change> found = Collections.nCopies(51, change("paula", WEBSITE, Deed.SWITCHED_ON));
    ChangesView first = views.list(found, WEBSITE, FIRST);

    assertEquals(50, first.getChanges().size());
    assertFalse(first.getPaging().isBack());
    assertEquals("?project=10000&page=2", first.getPaging().getOnQuery());
    ChangesView last = views.list(found.subList(0, 3), null, new PageOf(2, 50));
    assertEquals("?page=1", last.getPaging().getBackQuery());
    assertFalse(last.getPaging().isOn());
  }

  @Test
  public void saysWhyThereIsNothing() {
    String none = views.list(List.of(), null, FIRST).getNothing();
    String noneHere = views.list(List.of(), WEBSITE, FIRST).getNothing();

    assertTrue(none, none.startsWith("Nothing has been changed yet."));
    assertTrue(noneHere, noneHere.startsWith("Nothing has been changed in this project yet."));
  }

  @Test
  public void offersTheProjectsAndKnowsTheChosenOne() {
    List<ChoiceView> choices = views.list(List.of(), WEBSITE, FIRST).getChoices();

    assertEquals(
        List.of("All projects", "Website"), choices.stream().map(ChoiceView::getLabel).toList());
    assertTrue(choices.get(1).isChosen());
    assertFalse(choices.get(0).isChosen());
  }

  private String detail(Difference difference) {
    return only(change("paula", WEBSITE, Deed.RULES_CHANGED, difference)).getDetails().get(0);
  }

  private ChangeView only(Change change) {
    return views.list(List.of(change), null, FIRST).getChanges().get(0);
  }

  private static Change change(String author, Long project, Deed deed, Difference... differences) {
    Instant at = Instant.parse("2026-03-12T10:02:00Z");
    return new Change(at, author, project, deed, List.of(differences));
  }
}
