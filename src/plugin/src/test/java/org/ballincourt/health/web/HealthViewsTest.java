package org.ballincourt.health.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.check.Check.Details;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.Lease;
import org.ballincourt.court.store.replay.Replay.Progress;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.jira.PluginVersion;
import org.ballincourt.jira.Projects;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Before;
import org.junit.Test;

public class HealthViewsTest {

  private static final Instant NIGHT = Instant.parse("2026-03-12T03:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-12T10:02:00Z");
  private static final Condition.Kept KEPT = new Condition.Kept(1234, 3, 2, 500);
  private static final Condition.Post NO_POST = new Condition.Post(0, false, List.of(), null);

  private static final Condition.Uncertain UNCERTAIN =
      new Condition.Uncertain(7, "henrik@lumen.example", NIGHT);

  private final SmallJira jira = new SmallJira();
  private final HealthViews views =
      new HealthViews(
          null,
          new Projects(mock(ProjectManager.class)),
          new HealthWords(jira.found(), EnglishTexts.texts()),
          new PluginVersion());

  @Before
  public void hasAnIssue() {
    jira.issue("WEB-3", "09:00", Lives.OPEN);
  }

  @Test
  public void saysThatNothingWasCheckedYet() {
    HealthView view = views.view(condition(Optional.empty()), null);

    assertTrue(view.getCheck().getSentence().startsWith("Nothing has been checked yet."));
    assertEquals(List.of(), view.getCheck().getFindings());
    assertFalse(view.getCheck().isFailed());
    assertTrue(view.getSupport(), view.getSupport().contains("Last check: none yet"));
  }

  @Test
  public void saysWhatTheCheckLookedAtAndPutRight() {
    CheckView check =
        check(new Check(NIGHT, 37, 5, NIGHT, new Details(List.of(3L, 99L), 2, 0, null)));

    assertEquals(
        "The last check ended on 2026-03-12 03:00. It looked at 37 issues and had to put 5 right.",
        check.getSentence());
    assertEquals(
        List.of(
            "The turns of WEB-3 were not what its history says, and were put right.",
            "The turns of an issue that is gone, or that you may not open (id 99), were put right.",
            "One more issue was put right.",
            "Turns of 2 issues were kept although the project is off or gone; they were deleted."),
        check.getFindings());
  }

  @Test
  public void saysThatAllWasWell() {
    CheckView check = check(new Check(NIGHT, 1, 0, NIGHT));

    assertTrue(check.getSentence().endsWith("It looked at one issue and had to put none right."));
    assertEquals(List.of(), check.getFindings());
    assertFalse(check.isFailed());
  }

  @Test
  public void saysWhatCouldNotBeLookedAt() {
    assertEquals(
        "2 issues could not be looked at: Issue 7: no such status",
        check(failing(2, "Issue 7: no such status")).getFailure());
    assertEquals(
        "It could not look at everything: Projects: away",
        check(failing(0, "Projects: away")).getFailure());
  }

  private static Check failing(int issues, String why) {
    return new Check(NIGHT, 37, 0, NIGHT, new Details(List.of(), 0, issues, why));
  }

  @Test
  public void saysThatACheckIsAboutToStartUntilThatOneHasEnded() {
    Optional<Check> before = Optional.of(new Check(NIGHT, 37, 0, NIGHT));
    Optional<Check> after = Optional.of(new Check(NOW, 37, 0, NOW));
    String asked = views.view(condition(before), null).getCheck().getMark();

    assertFalse(views.view(condition(before), null).getCheck().isAsked());
    assertTrue(views.view(condition(before), asked).getCheck().isAsked());
    assertFalse(views.view(condition(after), asked).getCheck().isAsked());
  }

  @Test
  public void saysSoForTheFirstCheckToo() {
    String asked = views.view(condition(Optional.empty()), null).getCheck().getMark();

    assertTrue(views.view(condition(Optional.empty()), asked).getCheck().isAsked());
    assertFalse(check(asked, new Check(NIGHT, 1, 0, NIGHT)).isAsked());
  }

  @Test
  public void showsOnlyReplaysThatAreNotDone() {
    List<ReplayView> replays =
        replays(
            replay(State.DONE, NOW, null),
            replay(State.RUNNING, NOW.plusSeconds(30), null),
            replay(State.FAILED, NOW, "Issue 7: no such status"));

    assertEquals(
        List.of("Being read", "Failed"), replays.stream().map(ReplayView::getState).toList());
    assertEquals("50 of 1,092", replays.get(0).getProgress());
    assertEquals("", replays.get(0).getTrouble());
    assertEquals("Issue 7: no such status", replays.get(1).getTrouble());
    assertEquals("A project that is gone (id 10000)", replays.get(0).getProject());
  }

  @Test
  public void saysThatNobodyIsAtAReplay() {
    ReplayView abandoned = replays(replay(State.RUNNING, NOW.minusSeconds(1), null)).get(0);

    assertTrue(abandoned.getTrouble().startsWith("Nobody has been at it"));
  }

  @Test
  public void hasWordsForEachStateOfAReplay() {
    for (State state : State.values()) {
      replays(replay(state, NOW, null)).forEach(view -> assertFalse(view.getState().isBlank()));
    }
  }

  @Test
  public void tellsSupportAllInIdsAndCodes() {
    Details details =
        new Details(LongStream.range(1, 4).boxed().toList(), 0, 1, "Issue 7: no such status");
    Condition condition =
        new Condition(
            NOW,
            Optional.of(new Check(NIGHT, 37, 3, NIGHT, details)),
            List.of(replay(State.RUNNING, NOW.minusSeconds(1), null)),
            KEPT,
            new Condition.Post(3, true, List.of(UNCERTAIN), NIGHT));

    String[] lines = views.view(condition, null).getSupport().split("\n");
    assertTrue(lines[0], lines[0].matches("Ball in Court \\d+\\.\\d+.*, 2026-03-12T10:02:00Z"));
    assertEquals("Last check: 2026-03-12T03:00:00Z, 37 issues, 3 healed", lines[1]);
    assertEquals("  healed, ids: 1, 2, 3", lines[2]);
    assertEquals("  failed: 1; first failure: Issue 7: no such status", lines[4]);
    assertEquals("Kept: 1234 turns; rules of 3 projects, 2 on", lines[5]);
    assertTrue(lines[8], lines[8].startsWith("  project 10000: RUNNING, 50 of 1092, lease until"));
    assertTrue(lines[8], lines[8].contains("(run out)"));
    assertEquals(
        "Mail: 3 wanted and held, 1 uncertain, last handed over: 2026-03-12T03:00:00Z", lines[9]);
  }

  @Test
  public void tellsHowMailLeaves() {
    PostView quiet = post(NO_POST);
    assertFalse(quiet.isHeld());
    assertFalse(quiet.isAnyUncertain());
    assertEquals(
        List.of("0", "none yet"), quiet.getFacts().stream().map(FactView::getValue).toList());

    PostView held = post(new Condition.Post(3, true, List.of(UNCERTAIN), NIGHT));
    assertTrue(held.getHeldText().startsWith("No mail leaves"));
    assertEquals(
        List.of("3", "2026-03-12 03:00"),
        held.getFacts().stream().map(FactView::getValue).toList());
    assertEquals("henrik@lumen.example", held.getUncertain().get(0).getTo());
    assertEquals("2026-03-12 03:00", held.getUncertain().get(0).getSince());
    assertEquals("7", held.getUncertain().get(0).getId());
  }

  private PostView post(Condition.Post post) {
    return views.view(new Condition(NOW, Optional.empty(), List.of(), KEPT, post), null).getPost();
  }

  private CheckView check(Check check) {
    return check(null, check);
  }

  private CheckView check(String asked, Check check) {
    return views.view(condition(Optional.of(check)), asked).getCheck();
  }

  private static Condition condition(Optional<Check> check) {
    return new Condition(
        NOW, check, List.of(), KEPT, new Condition.Post(3, true, List.of(UNCERTAIN), NIGHT));
  }

  private List<ReplayView> replays(Replay... replays) {
    Condition condition = new Condition(NOW, Optional.empty(), List.of(replays), KEPT, NO_POST);
    return views.view(condition, null).getReplays();
  }

  private static Replay replay(State state, Instant leaseEnds, String failure) {
    Lease lease = new Lease("a node", leaseEnds);
    return new Replay(
        SmallJira.PROJECT_ID,
        1,
        Replay.EVERYTHING,
        state,
        new Progress(50, 50, 1092),
        lease,
        failure,
        5);
  }
}
