package org.ballincourt.administration.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.List;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.web.CalendarChangeWords;
import org.ballincourt.change.web.ChangeViews;
import org.ballincourt.change.web.ChangeWords;
import org.ballincourt.change.web.ClientChangeWords;
import org.ballincourt.change.web.QuestionnaireChangeWords;
import org.ballincourt.change.web.SiteChangeWords;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.Lease;
import org.ballincourt.court.store.replay.Replay.Progress;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class ProjectWordsTest {

  private static final Lease NOBODY = new Lease(null, Instant.EPOCH);

  private Instant since = Replay.EVERYTHING;
  private Progress progress = new Progress(50, 50, 1092);
  private final SmallJira jira = new SmallJira();
  private final Texts texts = EnglishTexts.texts();
  private final ChangeWords changes =
      new ChangeWords(
          texts,
          new TargetWords(texts, new TimeWords(texts)),
          new CalendarChangeWords(texts),
          new ClientChangeWords(texts),
          new QuestionnaireChangeWords(texts),
          new SiteChangeWords(texts));
  private final ProjectWords words =
      new ProjectWords(
          texts,
          changes,
          new ChangeViews(
              changes,
              new Projects(mock(ProjectManager.class)),
              new People(mock(UserManager.class)),
              texts));

  @Test
  public void saysHowFarTheHistoryIsRead() {
    assertEquals("Reading: 50 of 1,092 issues", reading(State.RUNNING));
    assertEquals("1,092 issues read", reading(State.DONE));
    assertEquals("Stopped after 50 of 1,092 issues", reading(State.CANCELLED));
    assertEquals("Failed after 50 of 1,092 issues", reading(State.FAILED));
  }

  @Test
  public void countsNothingBeforeItIsKnownHowManyIssuesThereAre() {
    progress = new Progress(0, 0, 0);

    assertEquals("About to be read", reading(State.RUNNING));
  }

  @Test
  public void saysThatNothingIsReadOfAProjectThatIsOff() {
    assertEquals("Not read", words.reading(stand(false, null)));
    assertEquals("Not read", words.reading(stand(false, State.CLEARING)));
  }

  /** What is counted then are the issues that have changed, and they may be none. */
  @Test
  public void countsNoIssuesWhereOnlyTheChangedOnesWereRead() {
    since = Instant.parse("2026-03-12T10:02:00Z");

    assertEquals("Read", reading(State.DONE));
  }

  @Test
  public void offersWhatCanBeDone() {
    assertTrue(view(State.RUNNING).isReadingNow());
    assertFalse(view(State.RUNNING).isStopped());
    assertTrue(view(State.CANCELLED).isStopped());
    assertEquals("no such status", view(State.FAILED).getFailure());
    assertFalse(view(State.DONE).isFailed());
  }

  @Test
  public void saysWhoChangedSomethingLast() {
    Instant at = Instant.parse("2026-03-12T10:02:00Z");
    Change last = new Change(at, "gone", SmallJira.PROJECT_ID, Deed.SWITCHED_OFF, List.of());

    assertEquals(
        "Switched the project off: Somebody Jira no longer knows, 2026-03-12 10:02",
        words.lastChange(last));
    assertEquals("Never", words.lastChange(null));
  }

  private String reading(State state) {
    return words.reading(stand(true, state));
  }

  private ProjectView view(State state) {
    return new ProjectView(stand(true, state), words);
  }

  private ProjectStand stand(boolean on, State state) {
    Replay replay =
        state == null
            ? null
            : new Replay(
                SmallJira.PROJECT_ID,
                1,
                since,
                state,
                progress,
                NOBODY,
                state == State.FAILED ? "no such status" : null,
                5);
    return new ProjectStand(jira.project(), on, replay, null);
  }
}
