package org.ballincourt.acceptance.asking;

import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.MadeFields;
import org.ballincourt.acceptance.jira.RunningJira;
import org.ballincourt.acceptance.rest.Length;
import org.ballincourt.acceptance.rest.Seed;
import org.ballincourt.acceptance.rest.Settled;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** After all that people may do, everything agrees whose move it is, and nobody is late unaware. */
public final class RandomAsksIT {

  private static final int CHANGES = Length.tenthOf(5_000);
  private static final int ISSUES = 60;
  private static final List<String> TRIED =
      List.of(
          "transition edit ask told received question answered nudged withdrawn needs hand-over"
              .split(" "));

  @ClassRule public static final RunningJira JIRA = Lumen.jira(ISSUES, 1);

  private final JiraClient admin = JIRA.as("admin");
  private final MadeFields fields = new MadeFields(admin);

  @Before
  public void begin() {
    Lumen.begin(JIRA);
    fields.makeFor(RandomAsks.PROJECTS);
  }

  @Test
  public void fieldsFunctionsPagesAndAnswersAgree() {
    RandomAsks asks = new RandomAsks(admin, fields.field("whose-move"), new Random(Seed.next()));
    asks.make(CHANGES);
    System.out.println(asks.answers());
    assertAgreed(asks);
    asks.leap(Duration.ofDays(60));
    assertTrue("somebody is late by now", assertAgreed(asks) > 0);
    for (String what : TRIED) {
      assertTrue(what + " in " + asks.answers(), asks.answers().containsKey(what + " done"));
    }
  }

  private int assertAgreed(RandomAsks asks) {
    Settled settled = new Settled(admin);
    settled.await(RandomAsks.PROJECTS);
    Agreement agreement = Agreement.read(admin);
    settled.assertKept(agreement.idOfKey());
    agreement.assertPartiesAgree(fields.field("whose-move"));
    return agreement.assertOnlyWhoKnewIsLate(asks.told());
  }
}
