package org.ballincourt.commitment.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Party;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.Histories;
import org.junit.Before;
import org.junit.Test;

/** What was done about issues, on the real engine. */
public class FactStoreTest extends OnEachDatabase {

  private static final long ISSUE = 7;
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00.125Z");
  private static final Fact.Entry ENTRY =
      new Fact.Entry(Instant.parse("2026-03-05T09:00:00.250Z"), "paula");

  private PluginTables tables;
  private FactStore store;

  @Before
  public void open() {
    tables = database.tables(List.of(FactRow.class));
    store = new FactStore(tables);
  }

  @Test
  public void ofAnIssueThatNobodyDidAnythingAboutThereIsNothing() {
    assertEquals(Ledger.EMPTY, store.of(ISSUE));
  }

  @Test
  public void givesBackAllThatWasWrittenDown() {
    String note = "Ærlig talt, 絵 и 🎨: ’\"\\\n".repeat(100);
    FactContent content =
        new FactContent(
            Party.CLIENT,
            NeedKind.APPROVAL,
            12L,
            List.of("Skissene – \"alle\"", "Логотип", "絵🎨"),
            Set.of(3, 1, 20),
            Channel.MEETING,
            LocalDate.of(2026, 3, 13),
            note);
    Fact written = store.add(ISSUE, Fact.now(Kind.ASKED, 5L, content, ENTRY).happening(AT));
    assertEquals(List.of(written), store.of(ISSUE).facts());
    assertEquals(content, written.content());
    assertEquals(AT, written.at());
    assertEquals(ENTRY, written.entry());
    assertEquals(Long.valueOf(5), written.commitment());
  }

  @Test
  public void keepsWhatIsNotKnownAsSuch() {
    Fact.Entry nobodys = new Fact.Entry(AT, null);
    Fact written = store.add(ISSUE, Fact.now(Kind.ANSWERED, null, FactContent.NONE, nobodys));
    assertEquals(FactContent.NONE, store.of(ISSUE).facts().get(0).content());
    assertEquals(nobodys, written.entry());
    assertEquals(null, written.commitment());
  }

  @Test
  public void numbersThemInTheOrderInWhichTheyWereWrittenDown() {
    Fact first = ask(ISSUE);
    Fact second = ask(8);
    assertTrue(second.id() > first.id());
    assertEquals(
        Map.of(
            ISSUE, new Ledger(List.of(first)), 8L, new Ledger(List.of(second)), 9L, Ledger.EMPTY),
        store.of(List.of(ISSUE, 8L, 9L)));
  }

  @Test
  public void findsTheIssueOfAnAskAndOfNothingElse() {
    Fact ask = ask(ISSUE);
    Fact told = store.add(ISSUE, Fact.now(Kind.TOLD, ask.id(), FactContent.NONE, ENTRY));
    assertEquals(Optional.of(ISSUE), store.issueOf(ask.id()));
    assertEquals(Optional.empty(), store.issueOf(told.id()));
    assertEquals(Optional.empty(), store.issueOf(told.id() + 1));
  }

  @Test
  public void knowsWhoIsNamed() {
    ask(ISSUE);
    assertFalse(store.names(12));
    store.add(ISSUE, Fact.now(Kind.ASKED, null, FactContent.NONE.from(12L), ENTRY));
    assertTrue(store.names(12));
  }

  @Test
  public void followsAnAuthorToAnotherKeyHoweverMuchSheWrote() {
    ask(LongStream.range(0, 501).map(any -> ISSUE));
    Fact others =
        store.add(ISSUE, Fact.now(Kind.NUDGED, 1L, FactContent.NONE, new Fact.Entry(AT, "petra")));
    store.rename("paula", "JIRAUSER10101");
    List<Fact> facts = store.of(ISSUE).facts();
    assertTrue(
        facts.stream().limit(501).allMatch(fact -> fact.entry().author().equals("JIRAUSER10101")));
    assertEquals(others, facts.get(501));
    store.rename("petra", "petra");
  }

  @Test
  public void forgetsWhatWasDoneAboutIssuesThatAreNoMoreAndNothingElse() {
    ask(LongStream.rangeClosed(1, 700));
    IssueManager issues = mock(IssueManager.class);
    MutableIssue present = mock(MutableIssue.class);
    when(present.getId()).thenReturn(650L);
    when(issues.getIssueObject(650L)).thenReturn(present);
    when(issues.getIssueObjects(any()))
        .thenAnswer(
            call ->
                ((Collection<?>) call.getArgument(0)).contains(650L)
                    ? List.<Issue>of(present)
                    : List.of());
    Histories histories =
        new Histories(mock(ChangeHistoryManager.class), issues, mock(ProjectManager.class));
    new LostFacts(store, histories).forget();
    assertEquals(List.of(650L), store.issuesAfter(0));
  }

  /** On one connection. */
  private void ask(LongStream ofIssues) {
    tables.executeInTransaction(
        () -> {
          ofIssues.forEach(this::ask);
          return null;
        });
  }

  private Fact ask(long issue) {
    return store.add(issue, Fact.now(Kind.ASKED, null, FactContent.NONE, ENTRY));
  }
}
