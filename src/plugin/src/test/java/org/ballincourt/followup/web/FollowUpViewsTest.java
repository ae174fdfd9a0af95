package org.ballincourt.followup.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUpsInMemory;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.step.Step;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.step.Steps;
import org.ballincourt.followup.step.Ways;
import org.ballincourt.followup.store.ClientsToday;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Before;
import org.junit.Test;

public class FollowUpViewsTest {

  private final SmallJira jira = new SmallJira();
  private final FollowUpsInMemory store = new FollowUpsInMemory();
  private final Texts texts = EnglishTexts.texts();
  private final Projects projects = new Projects(mock(ProjectManager.class));
  private final Ways ways = new Ways(projects, texts);
  private final FollowUpViews views =
      new FollowUpViews(
          store,
          new ClientsToday(null) {
            @Override
            public List<FollowUp> named(Collection<FollowUp> followUps) {
              return List.copyOf(followUps);
            }
          },
          new FollowUpAccess(jira.access(), projects, store, texts),
          new FollowUpParts(
              new Steps(List.of(FollowUpViewsTest::asked), FollowUpsInMemory.dates(), ways, texts),
              ways,
              texts),
          new FollowUpWords(new People(mock(UserManager.class)), texts));

  @Before
  public void letSomebodyRunClientWork() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
  }

  @Test
  public void saysWhenOneIsProposedAndLetsItBeBegunByHand() {
    assertTrue(view().getSentence().startsWith("A follow-up is proposed here once"));
    assertEquals("Begin by hand", deeds());
    assertEquals("", view().getId());
  }

  @Test
  public void proposesOneWithAllThatCanBeAnswered() {
    store.has(State.PROPOSED);

    assertEquals(
        "The work seems to be over: since 6 March 2026 every version is released and no issue is"
            + " open. Talk with Lumen about how it went, before everybody is on to the next thing.",
        view().getSentence());
    assertEquals("Plan the follow-up…, Begin by hand, Not the end, Never here", deeds());
    assertEquals(
        "/plugins/servlet/ballincourt/meeting/plan?projectKey=WEB&kind=FOLLOW_UP&followUp=1",
        view().getDeeds().get(0).getPath());
    assertFalse(view().isStepped());
  }

  @Test
  public void leadsThroughTheStepsOfOneThatIsBegun() {
    store.has(State.WANTED);

    assertEquals(
        "The follow-up is begun. Agree with Lumen when and how you meet.", view().getSentence());
    assertEquals(
        "Meeting: To do now, Questions: Ahead, Recap: Ahead, What came of it: Ahead,"
            + " Second look: Ahead",
        steps());
    assertEquals("Plan the meeting…", view().getSteps().get(0).getWayLabel());
  }

  @Test
  public void whereNothingIsDueItShowsWhatIsAhead() {
    store.has(State.WANTED);
    assertEquals("Meeting: To do now", line(view().getNext()));

    store.has(State.PLANNED);
    assertEquals("Meeting: Ahead", line(view().getNext()));
  }

  @Test
  public void leavesAPlannedOneToItsMeeting() {
    store.has(State.PLANNED);

    assertEquals("", deeds());
  }

  @Test
  public void saysWhyOneWasNotHeld() {
    store.has(State.NOT_HELD);

    assertEquals(
        "The follow-up was not held, said somebody on 12 March 2026: No time",
        view().getSentence());
    assertEquals("Plan the follow-up…, It was held", deeds());
  }

  @Test
  public void takesBackThatNoneIsEverProposed() {
    store.has(State.NOT_WANTED);
    store.isNever();

    assertTrue(view().isNever());
    assertEquals("Begin by hand, Propose follow-ups here again", deeds());
  }

  @Test
  public void tellsWhatBecameOfEarlierOnes() {
    store.has(State.HELD);
    store.has(State.PROPOSED);

    assertEquals(
        List.of("Ended on 6 March 2026. The follow-up was held on 12 March 2026."),
        view().getEarlier());
  }

  @Test
  public void changesTheDayOfTheSecondLookUntilItIsAsked() {
    FollowUp held = store.has(State.HELD);
    assertTrue(look().isChangeable());

    store.asked(held.id(), asked -> new FollowUp.Asked(1L, 2L));
    assertFalse(look().isChangeable());
  }

  @Test
  public void leavesNothingToDoToOthers() {
    store.has(State.WANTED);
    jira.isVisitedBy(Visitor.READER);

    assertEquals("", deeds());
    assertTrue(view().getSteps().stream().noneMatch(FollowUpStepView::isWay));
    assertFalse(look().isChangeable());
    assertFalse(views.areSeenIn(jira.project()));
  }

  private static List<StepStand> asked(Collection<FollowUp> followUps) {
    return followUps.stream()
        .filter(each -> each.asked().secondLook() != null)
        .map(each -> new StepStand(each.id(), Step.SECOND_LOOK, Progress.DONE, "Asked", null))
        .toList();
  }

  private FollowUpStepView look() {
    List<FollowUpStepView> steps = view().getSteps();
    return steps.get(steps.size() - 1);
  }

  private FollowUpView view() {
    return views.of(jira.project());
  }

  private String deeds() {
    return view().getDeeds().stream()
        .map(FollowUpDeedView::getLabel)
        .collect(Collectors.joining(", "));
  }

  private String steps() {
    return line(view().getSteps());
  }

  private static String line(List<FollowUpStepView> steps) {
    return steps.stream()
        .map(step -> step.getName() + ": " + step.getProgress())
        .collect(Collectors.joining(", "));
  }
}
