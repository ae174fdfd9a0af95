package org.ballincourt.report.share.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.figures.Share;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Whom;
import org.ballincourt.report.Answers;
import org.ballincourt.report.Apart;
import org.ballincourt.report.Beyond;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.DelayReport.Remainder;
import org.ballincourt.report.Effort;
import org.ballincourt.report.Effort.Work;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Holder;
import org.ballincourt.report.Lengths;
import org.ballincourt.report.Period;
import org.ballincourt.report.Rounds;
import org.ballincourt.report.Shift;
import org.ballincourt.report.SideFigures;
import org.ballincourt.report.SideFigures.Standing;
import org.ballincourt.report.Spot;
import org.ballincourt.report.Step;
import org.ballincourt.report.TimeSpent;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedAsk.Dates;
import org.ballincourt.report.TimedAsk.Outcome;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.share.Gathering;
import org.ballincourt.report.share.KeptAsk;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.Pieces;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedHead.Sharing;
import org.ballincourt.report.share.SharedSubject;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.SharedSubject.Named;
import org.junit.Before;
import org.junit.Test;

/** Copies of reports, on the real engine. */
public class SharedReportStoreTest extends OnEachDatabase {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.250Z");
  private static final long WEB = 10;
  private static final long LUMEN = 3;
  private static final Period MARCH =
      new Period(
          LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), ZoneId.of("Europe/Oslo"));

  private ActiveObjects tables;
  private SharedReportStore store;

  @Before
  public void open() {
    tables = database.tables(List.of(SharedReportRow.class, SharedContentRow.class));
    store = new SharedReportStore(tables);
  }

  @Test
  public void keepsAllOfACopy() {
    SharedHead head = store.add(copy(client(), pieces()));

    SharedHead found = store.find(head.number()).orElseThrow();
    assertEquals(head, found);
    assertEquals(
        Optional.of(new SharedCopy(head, figures().forBoth(), pieces())), store.read(found));
  }

  @Test
  public void keepsNothingThatIsForUsOnly() {
    SharedHead head = store.add(copy(client(), null));

    assertEquals(Effort.NONE, store.read(head).orElseThrow().figures().effort());
  }

  @Test
  public void keepsFiguresOnlyWhereThereIsTooMuch() {
    SharedHead head = store.add(copy(client(), null));

    assertEquals(Optional.empty(), store.read(head).orElseThrow().kept());
  }

  @Test
  public void keepsTenThousandPieces() {
    List<Piece> many = new ArrayList<>();
    IntStream.range(0, Gathering.MOST).forEach(each -> many.add(turn(each)));
    SharedHead head = store.add(copy(client(), new Pieces(many, Map.of())));

    assertEquals(many, store.read(head).orElseThrow().kept().orElseThrow().all());
  }

  @Test
  public void countsNumbersUpAndGivesNoneTwice() {
    assertEquals(Long.valueOf(1), store.add(copy(client(), null)).number());
    assertEquals(Long.valueOf(2), store.add(copy(client(), null)).number());
    store.delete(2);

    assertEquals(Optional.empty(), store.find(2));
    assertEquals(Long.valueOf(3), store.add(copy(client(), null)).number());
  }

  @Test
  public void givesEachOfThoseWhoShareAtOnceANumberOfItsOwn() {
    List<CompletableFuture<SharedHead>> all =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> store.add(copy(client(), null))))
            .limit(4)
            .toList();

    assertEquals(
        Set.of(1L, 2L, 3L, 4L),
        Set.copyOf(all.stream().map(each -> each.join().number()).toList()));
  }

  @Test
  public void findsThoseOfAProjectAndOfAClientTheLatestFirst() {
    SharedHead ofProject = store.add(copy(project(WEB), null));
    SharedHead ofClient = store.add(copy(client(), null));
    SharedHead later = store.add(copy(project(WEB), null));
    SharedHead gone = store.add(copy(project(WEB), null));
    store.delete(gone.number());

    assertEquals(List.of(later, ofProject), store.ofProject(WEB));
    assertEquals(List.of(ofClient), store.ofClient(LUMEN));
    assertEquals(List.of(), store.ofProject(WEB + 9));
  }

  @Test
  public void deletesAllThatACopySays() {
    SharedHead head = store.add(copy(client(), pieces()));
    store.delete(head.number());
    store.delete(head.number() + 1);

    assertEquals(Optional.empty(), store.read(head));
    assertEquals(0, tables.find(SharedContentRow.class, Query.select()).length);
    assertEquals(List.of(), store.ofClient(LUMEN));
  }

  @Test
  public void whoeverSharedItHasAnotherKey() {
    SharedHead head = store.add(copy(client(), null));
    store.rename("pm", "pm-of-old");

    assertEquals("pm-of-old", store.find(head.number()).orElseThrow().sharing().by());
  }

  @Test
  public void aClientThatIsCalledLikeSomebodyIsNoMore() {
    SharedHead head = store.add(copy(client(), pieces()));
    store.delete(store.add(copy(client(), null)).number());
    SharedReportRecords records = new SharedReportRecords(tables);
    records.rewrite(
        new Erasure(
            new Whom(7, Set.of("Lumen Dahl"), Set.of()),
            new Erasure.Words("somebody", "(erased)")));

    SharedHead found = store.find(head.number()).orElseThrow();
    assertEquals("somebody", found.subject().client().name());
    assertFalse(found.subject().projects().isEmpty());
  }

  private static SharedCopy copy(SharedSubject subject, Pieces pieces) {
    SharedHead head = new SharedHead(null, new Sharing(NOW, "pm"), subject, MARCH, Step.WEEK);
    return new SharedCopy(head, figures(), pieces);
  }

  private static SharedSubject project(long id) {
    return new SharedSubject(
        List.of(new Counted(id, "WEB", "Web site", 4)), 1, null, new Named(77, "Launch"));
  }

  private static SharedSubject client() {
    return new SharedSubject(
        List.of(new Counted(WEB, "WEB", "Web site", 4), new Counted(11, "APP", "App", 1)),
        3,
        new Named(LUMEN, "Lumen Dahl"),
        null);
  }

  private static DelayReport figures() {
    Map<Holder, long[]> time = new EnumMap<>(Holder.class);
    for (Holder holder : Holder.values()) {
      time.put(holder, new long[] {holder.ordinal(), 3600});
    }
    return new DelayReport(
        side(new Lengths(60, 120, 7_200)),
        side(new Lengths()),
        new Apart(1, 2, 3, 4),
        new TimeSpent(time),
        new Remainder(new Shift(5, 2), new Effort(null, new Work(3600L, 7200L))));
  }

  private static SideFigures side(Lengths lengths) {
    return new SideFigures(
        lengths,
        new Answers(new Share(2, 3), new Beyond(4, 600)),
        new Rounds(7, 5),
        new Standing(3, 1));
  }

  private static Pieces pieces() {
    return new Pieces(List.of(turn(1), standing(), ask()), Map.of(1L, "WEB-1"));
  }

  private static KeptTurn turn(long issue) {
    Turn turn = new Turn(Party.CLIENT, null, NOW, NOW.plusMillis(3_600_001));
    TimedTurn timed =
        new TimedTurn(
            new Spot(issue, WEB, WEB, 77L, LUMEN),
            turn,
            3600L,
            new Limit(NOW, new Excess(2, Unit.WORKING_DAYS)),
            new Asked(5L, NOW));
    return new KeptTurn(timed, 3600L, Set.of(Figure.THEIR_TURNS, Figure.THEIR_TIME));
  }

  private static KeptTurn standing() {
    Turn turn = new Turn(Party.NOBODY, Reason.PAUSED, NOW, null);
    TimedTurn timed =
        new TimedTurn(new Spot(2, WEB, null, null, null), turn, null, Limit.NONE, Asked.NOTHING);
    return new KeptTurn(timed, 60L, Set.of());
  }

  private static KeptAsk ask() {
    TimedAsk ask =
        new TimedAsk(
            5,
            new Spot(1, WEB, WEB, null, LUMEN),
            new Dates(NOW, null, NOW.plusSeconds(60), null, NOW.plusSeconds(30)),
            new Outcome(State.OPEN, null, 2));
    return new KeptAsk(ask, Set.of(Figure.THEIR_SHIFT));
  }
}
