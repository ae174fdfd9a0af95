package org.ballincourt.change.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.Stores;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** What is written down of changes, on the real engine. */
public class ChangeStoreTest extends OnEachDatabase {

  private static final long LUMEN = 10_000;
  private static final long OTHER = 10_001;
  private static final Map<String, Party> IN_REVIEW_IS_THE_CLIENTS = Map.of("1", Party.CLIENT);

  private PluginTables tables;
  private Stores stores;
  private ChangeStore changes;
  private CourtRulesStore rules;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    stores = new Stores(tables);
    changes = stores.changes();
    rules = stores.rules();
  }

  @Test
  public void knowsNothingBeforeTheFirstChange() {
    assertEquals(List.of(), all());
    assertEquals(Map.of(), changes.lastOf(List.of(LUMEN)));
    assertEquals(Map.of(), changes.lastOf(List.of()));
  }

  @Test
  public void tellsWhoSwitchedAProjectOnAndWhatTheStatusesMeanSince() {
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);

    Difference review =
        new Difference(What.STATUS, Map.of("id", "1", "name", "In review"), null, "CLIENT");
    assertEquals(
        List.of(new Change(millis(), "paula", LUMEN, Deed.SWITCHED_ON, List.of(review))), all());
  }

  private static Instant millis() {
    return Instant.ofEpochMilli(Stores.NOW.toEpochMilli());
  }

  @Test
  public void tellsWhichStatusesMeanSomethingElse() {
    save(LUMEN, Map.of("1", Party.CLIENT, "2", Party.TEAM, "3", Party.NOBODY));
    save(LUMEN, Map.of("1", Party.THIRD_PARTY, "2", Party.TEAM));

    assertEquals(
        List.of(
            new Difference(
                What.STATUS, Map.of("id", "1", "name", "In review"), "CLIENT", "THIRD_PARTY"),
            new Difference(What.STATUS, Map.of("id", "3", "name", "3"), "NOBODY", null)),
        last().differences());
    assertEquals(Deed.RULES_CHANGED, last().deed());
  }

  @Test
  public void tellsWhichTimesToAnswerAreOthers() {
    Target.Scope approvals =
        new Target.Scope(7L, Party.CLIENT, NeedKind.APPROVAL, LocalDate.of(2026, 6, 1));
    Target.Scope ours = new Target.Scope(null, Party.TEAM, null, null);
    save(new Target(approvals, new Allowance(3, Unit.WORKING_DAYS)));
    save(
        new Target(approvals, new Allowance(2, Unit.WORKING_DAYS)),
        new Target(ours, new Allowance(7200, Unit.BUSINESS_SECONDS)));

    Map<String, String> aboutApprovals =
        Map.of("party", "CLIENT", "kind", "APPROVAL", "phase", "7", "validFrom", "2026-06-01");
    assertEquals(
        List.of(
            new Difference(What.TARGET, aboutApprovals, "3 WORKING_DAYS", "2 WORKING_DAYS"),
            new Difference(What.TARGET, Map.of("party", "TEAM"), null, "7200 BUSINESS_SECONDS")),
        last().differences());
  }

  private void save(Target... targets) {
    rules.save(LUMEN, new ProjectRules(new CourtRules(Map.of(), true), List.of(targets)));
  }

  @Test
  public void writesNothingWhereNothingChanges() {
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);
    rules.switchOff(OTHER);
    stores.replays().resume(LUMEN);
    stores.replays().cancel(OTHER);

    assertEquals(1, all().size());
  }

  @Test
  public void tellsThatAProjectWasSwitchedOffAndOnAgain() {
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);
    rules.switchOff(LUMEN);
    rules.switchOff(LUMEN);
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);

    assertEquals(List.of(Deed.SWITCHED_ON, Deed.SWITCHED_OFF, Deed.SWITCHED_ON), deeds());
    assertEquals(List.of(), last().differences());
  }

  @Test
  public void tellsThatReadingWasStoppedAndResumed() {
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);
    stores.replays().cancel(LUMEN);
    stores.replays().resume(LUMEN);

    assertEquals(List.of(Deed.READING_RESUMED, Deed.READING_STOPPED, Deed.SWITCHED_ON), deeds());
  }

  @Test
  public void isUndoneWithTheChange() {
    assertThrows(IllegalStateException.class, () -> tables.executeInTransaction(this::saveAndFail));

    assertEquals(List.of(), all());
  }

  private Void saveAndFail() {
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);
    throw new IllegalStateException("the database went away");
  }

  @Test
  public void keepsWhatWasChangedInAProjectThatIsDeleted() {
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);
    rules.forget(LUMEN);
    stores.replays().forget(LUMEN);

    assertEquals(1, all().size());
  }

  @Test
  public void namesNobodyWhereNobodyIsLoggedIn() {
    stores.logOut();
    save(LUMEN, IN_REVIEW_IS_THE_CLIENTS);

    assertEquals(null, last().author());
  }

  @Test
  public void givesPagesOfAllAndOfOneProject() {
    for (int round = 0; round < 5; round++) {
      save(LUMEN, round % 2 == 0 ? IN_REVIEW_IS_THE_CLIENTS : Map.of());
      save(OTHER, round % 2 == 0 ? IN_REVIEW_IS_THE_CLIENTS : Map.of());
    }

    assertEquals(List.of(OTHER, LUMEN, OTHER), projects(changes.latest(null, 0, 3)));
    assertEquals(List.of(LUMEN, OTHER), projects(changes.latest(null, 1, 2)));
    assertEquals(List.of(LUMEN, LUMEN), projects(changes.latest(LUMEN, 3, 50)));
    assertEquals(List.of(), changes.latest(LUMEN, 5, 50));
  }

  @Test
  public void givesTheLastChangeOfEachProject() {
    save(LUMEN, Map.of());
    save(OTHER, Map.of());
    rules.switchOff(LUMEN);

    Map<Long, Change> last = changes.lastOf(List.of(LUMEN, OTHER, 99L));
    assertEquals(Deed.SWITCHED_OFF, last.get(LUMEN).deed());
    assertEquals(Deed.SWITCHED_ON, last.get(OTHER).deed());
    assertEquals(2, last.size());
  }

  @Test
  public void givesTheLastChangeOfAProjectHoweverMuchHappenedInOthersSince() {
    save(LUMEN, Map.of());
    addMany(OTHER, 1100);

    Map<Long, Change> last = changes.lastOf(List.of(LUMEN, OTHER));
    assertEquals(Deed.SWITCHED_ON, last.get(LUMEN).deed());
    assertEquals(Deed.RULES_CHANGED, last.get(OTHER).deed());
  }

  private void addMany(long project, int number) {
    tables.executeInTransaction(
        () -> {
          for (int round = 0; round < number; round++) {
            changes.add(project, Deed.RULES_CHANGED, List.of());
          }
          return null;
        });
  }

  @Test
  public void followsAnAuthorToAnotherKey() {
    addMany(LUMEN, 401);
    stores.logOut();
    changes.add(OTHER, Deed.SWITCHED_ON, List.of());

    changes.rename("paula", "JIRAUSER10101");
    changes.rename("JIRAUSER10101", "JIRAUSER10101");
    changes.rename("nobody", "somebody");

    Set<String> authors =
        changes.latest(LUMEN, 0, 500).stream().map(Change::author).collect(Collectors.toSet());
    assertEquals(Set.of("JIRAUSER10101"), authors);
    assertEquals(null, last().author());
    assertEquals(402, changes.latest(null, 0, 500).size());
  }

  @Test
  public void givesTheLastChangeOfAProjectAfterTwoWroteAtOneTime() {
    changes.add(LUMEN, Deed.SWITCHED_ON, List.of());
    changes.add(LUMEN, Deed.RULES_CHANGED, List.of());
    for (ChangeRow row : tables.find(ChangeRow.class, Query.select())) {
      row.setLatest(true); // what two transactions leave that do not see each other
      row.save();
    }
    assertEquals(Deed.RULES_CHANGED, changes.lastOf(List.of(LUMEN)).get(LUMEN).deed());

    changes.add(LUMEN, Deed.SWITCHED_OFF, List.of());

    assertEquals(Deed.SWITCHED_OFF, changes.lastOf(List.of(LUMEN)).get(LUMEN).deed());
  }

  @Test
  public void keepsAThousandDifferences() {
    Map<String, Party> statuses =
        IntStream.range(10_000, 11_000)
            .boxed()
            .collect(Collectors.toMap(String::valueOf, id -> Party.TEAM));
    save(LUMEN, statuses);

    assertEquals(1000, last().differences().size());
  }

  private void save(long project, Map<String, Party> statuses) {
    rules.save(project, new ProjectRules(new CourtRules(statuses, true), List.of()));
  }

  private List<Change> all() {
    return changes.latest(null, 0, 50);
  }

  private Change last() {
    return all().get(0);
  }

  private List<Deed> deeds() {
    return all().stream().map(Change::deed).toList();
  }

  private static List<Long> projects(List<Change> changes) {
    return changes.stream().map(Change::project).toList();
  }
}
