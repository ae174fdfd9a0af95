package org.ballincourt.commitment;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.commitment.CommitmentFault.Reason;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.testing.Lives;
import org.junit.Test;

/** What cannot be done, on Monday at three. */
public class DeedsTest {

  private static final NamedCalendar STANDARD = StandardWeek.in(ZoneOffset.UTC);
  private static final BusinessCalendar WEEK = STANDARD.hours();
  private static final FactContent ASK =
      FactContent.NONE.of(NeedKind.ANSWER, List.of("A word")).told(Channel.PHONE);

  private final Lives life = Lives.created("09:00", IN_PROGRESS);

  private Deeds deeds() {
    TurnClock clock = new TurnClock(new WorkingHours(STANDARD, STANDARD), Targets.NONE);
    return new Deeds(life.countedUnder(NO_NAMES, clock), new Fact.Entry(at("15:00"), "petra"));
  }

  private Instant asked(String on) {
    return deeds().ask(ASK, on == null ? null : at(on), WEEK).at();
  }

  private Reason fault(String on) {
    return assertThrows(CommitmentFault.class, () -> asked(on)).reason();
  }

  @Test
  public void whoIsToldWhileBeingAskedIsAskedThen() {
    assertEquals(at("15:00"), asked(null));
    assertEquals(at("11:00"), asked("11:00"));
  }

  @Test
  public void nobodyWasAskedBeforeThereWasTheIssueNorLaterThanNow() {
    assertEquals(Reason.TOO_EARLY, fault("08:59"));
    assertEquals(Reason.NOT_YET, fault("15:01"));
  }

  @Test
  public void nobodyWasAskedBeforeItWasOpenedAgain() {
    life.then("10:00", CLOSED).then("12:00", IN_PROGRESS);
    assertEquals(Reason.TOO_EARLY, fault("11:59"));
    assertEquals(at("12:00"), asked("12:00"));
  }

  @Test
  public void nothingIsDoneAboutWhatIsDone() {
    life.then("10:00", CLOSED);
    assertEquals(Reason.ISSUE_DONE, fault(null));
    CommitmentFault fault =
        assertThrows(CommitmentFault.class, () -> deeds().handOver(Party.THIRD_PARTY, null, null));
    assertEquals(Reason.ISSUE_DONE, fault.reason());
  }
}
