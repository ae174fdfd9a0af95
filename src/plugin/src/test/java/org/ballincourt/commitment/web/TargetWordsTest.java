package org.ballincourt.commitment.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class TargetWordsTest {

  private static final long DESIGN = 7;
  private static final long GONE = 8;

  private final Project project = project();
  private final TargetWords words =
      new TargetWords(EnglishTexts.texts(), new TimeWords(EnglishTexts.texts()));

  @Test
  public void saysOfEachSideThatNothingIsSet() {
    assertEquals(
        List.of(
            "For the client no time to answer is set.",
            "For ourselves no time to answer is set.",
            "For others no time to answer is set."),
        sentences());
  }

  @Test
  public void saysHowSoonEachSideAnswers() {
    assertEquals(
        List.of(
            "We expect answers from the client in 3 working days (our target).",
            "We answer in 1 working day (our target).",
            "We expect answers from others in 12 working hours (our target)."),
        sentences(
            target(12 * 3600, Unit.BUSINESS_SECONDS, of(Party.THIRD_PARTY)),
            days(1, of(Party.TEAM)),
            days(3, of(Party.CLIENT))));
  }

  @Test
  public void namesTheWiderBeforeTheNarrower() {
    assertEquals(
        "We expect answers from the client in 3 working days, in “Design” in 2 working days,"
            + " in “Design” in 1 working day for what begins from 1 June 2026 on (our target).",
        sentences(
                days(
                    1, new Target.Scope(DESIGN, Party.CLIENT, null, LocalDate.parse("2026-06-01"))),
                days(2, new Target.Scope(DESIGN, Party.CLIENT, null, null)),
                days(3, of(Party.CLIENT)))
            .get(0));
  }

  @Test
  public void saysFromWhenATimeForOneKindCounts() {
    assertEquals(
        List.of(
            "When you ask the client: approvals in 5 working days, content in “Design” in 4"
                + " working days (our target). "
                + "It counts from when the client is told.",
            "For ourselves no time to answer is set.",
            "For others no time to answer is set."),
        sentences(
            days(5, new Target.Scope(null, Party.CLIENT, NeedKind.APPROVAL, null)),
            days(4, new Target.Scope(DESIGN, Party.CLIENT, NeedKind.CONTENT, null))));
  }

  @Test
  public void saysWhereATimeForOneKindIsOfNoUse() {
    assertEquals(
        "When we are asked: approvals in 1 working day (our target). Only clients can be asked, so"
            + " it is not used.",
        sentences(days(1, new Target.Scope(null, Party.TEAM, NeedKind.APPROVAL, null))).get(1));
  }

  @Test
  public void stillNamesAPhaseThatIsGone() {
    Target target = days(2, new Target.Scope(GONE, Party.TEAM, null, null));

    assertEquals(
        "We answer in a version that is gone (number 8) in 2 working days (our target).",
        sentences(target).get(1));
    assertEquals(
        List.of("every phase", "Design", "A version that is gone (number 8) – chosen"),
        labels(view(target).getRows().get(0).getPhases()));
  }

  @Test
  public void putsEachTargetIntoARowAndABlankOneAfterThem() {
    List<TargetView> rows =
        view(days(3, new Target.Scope(null, Party.CLIENT, NeedKind.APPROVAL, null))).getRows();

    assertEquals(2, rows.size());
    assertEquals("3", rows.get(0).getAmount());
    assertEquals(List.of("working days – chosen", "working hours"), labels(rows.get(0).getUnits()));
    assertTrue(labels(rows.get(0).getKinds()).contains("approvals – chosen"));
    assertTrue(rows.get(1).isBlank());
  }

  @Test
  public void writesTimesInTheLargestUnitThatFits() {
    TargetView hours = view(target(7200, Unit.BUSINESS_SECONDS, of(Party.TEAM))).getRows().get(0);
    TargetView minutes = view(target(5400, Unit.BUSINESS_SECONDS, of(Party.TEAM))).getRows().get(0);
    TargetView seconds = view(target(61, Unit.BUSINESS_SECONDS, of(Party.TEAM))).getRows().get(0);

    assertEquals("2", hours.getAmount());
    assertTrue(labels(hours.getUnits()).contains("working hours – chosen"));
    assertEquals("90", minutes.getAmount());
    assertTrue(labels(minutes.getUnits()).contains("working minutes – chosen"));
    assertEquals("61", seconds.getAmount());
    assertTrue(labels(seconds.getUnits()).contains("working seconds – chosen"));
  }

  private List<String> sentences(Target... targets) {
    return view(targets).getSentences();
  }

  private TargetsView view(Target... targets) {
    return new TargetViews(words).of(new Targets(List.of(targets)), project);
  }

  private static List<String> labels(List<ChoiceView> choices) {
    return choices.stream()
        .map(choice -> choice.getLabel() + (choice.isChosen() ? " – chosen" : ""))
        .toList();
  }

  private static Target.Scope of(Party party) {
    return new Target.Scope(null, party, null, null);
  }

  private static Target days(long days, Target.Scope scope) {
    return target(days, Unit.WORKING_DAYS, scope);
  }

  private static Target target(long amount, Unit unit, Target.Scope scope) {
    return new Target(scope, new Allowance(amount, unit));
  }

  private static Project project() {
    Version design = mock(Version.class);
    when(design.getId()).thenReturn(DESIGN);
    when(design.getName()).thenReturn("Design");
    Project project = mock(Project.class);
    when(project.getVersions()).thenAnswer(call -> Stream.of(design).toList());
    return project;
  }
}
