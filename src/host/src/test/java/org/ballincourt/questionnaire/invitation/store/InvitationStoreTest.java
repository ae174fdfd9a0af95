package org.ballincourt.questionnaire.invitation.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Invitation.State;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.ballincourt.questionnaire.invitation.Token;
import org.junit.Before;
import org.junit.Test;

/** Sendings and invitations on the real engine. */
public class InvitationStoreTest extends OnEachDatabase {

  private static final Instant SENT = Instant.parse("2026-03-02T09:00:00.125Z");
  private static final Instant LATER = SENT.plus(Duration.ofDays(1));
  private static final Instant END = SENT.plus(Duration.ofDays(30));
  private static final Language NORWEGIAN = new Language("nb");
  private static final Invited HENRIK =
      new Invited(12, "Henrik Dahl", "Henrik@Lumen.no", NORWEGIAN);
  private static final Map<Language, Letter> LETTERS =
      Map.of(NORWEGIAN, new Letter("Hvordan gikk det?", "Ærlig talt: 絵🎨\n\n[[link]]\n"));

  private final AtomicReference<Instant> now = new AtomicReference<>(SENT);
  private PluginTables tables;
  private InvitationStore invitations;
  private SendingStore sendings;

  @Before
  public void open() {
    tables = database.tables(List.of(SendingRow.class, InvitationRow.class, TokenRow.class));
    Clock clock = new HandClock();
    invitations = new InvitationStore(tables, clock);
    sendings = new SendingStore(tables, invitations, clock);
  }

  /** Stands where it is put. */
  private final class HandClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }

  private static Sending wanted(boolean named) {
    Question own =
        new Question(
            "own-1",
            new Wanted(QuestionKind.TEXT, List.of(), false, false),
            null,
            null,
            Map.of(new Language("en"), new Wording("And lunch?", "", "", "", Map.of())));
    return new Sending(
        null,
        new Form(4, 2, List.of(own)),
        new Work(10_000, "LUM", "Lumen’s site", 7L, "Lumen"),
        new Terms(Occasion.USUAL, named),
        new Made("paula", SENT),
        null);
  }

  private Sending sent(boolean named) {
    return sendings.add(wanted(named), "r" + new Random().nextLong(), LETTERS);
  }

  private Invitation invited(boolean named) {
    return invitations.add(sent(named), HENRIK, END);
  }

  private Invitation kept(Invitation invitation) {
    return invitations.find(invitation.id()).orElseThrow();
  }

  @Test
  public void givesBackAllOfASending() {
    Sending made = sent(true);
    Sending wanted = wanted(true);
    assertEquals(
        new Sending(made.id(), wanted.form(), wanted.about(), wanted.terms(), wanted.made(), null),
        made);
    assertEquals(Optional.of(made), sendings.find(made.id()));
    assertEquals(List.of(made), sendings.of(10_000));
    assertEquals(List.of(), sendings.of(10_001));
    assertEquals(LETTERS, sendings.lettersOf(made.id()));
  }

  @Test
  public void listsTheLatestSendingFirst() {
    Sending first = sent(true);
    Sending second = sent(true);
    assertEquals(List.of(second, first), sendings.of(10_000));
    assertEquals(List.of(second, first), sendings.find(List.of(first.id(), second.id())));
    assertEquals(List.of(), sendings.find(List.of()));
  }

  @Test
  public void oneRequestMakesOneSending() {
    Sending made = sendings.add(wanted(true), "once", LETTERS);
    assertThrows(RuntimeException.class, () -> sendings.add(wanted(true), "once", LETTERS));
    assertEquals(Optional.of(made), sendings.ofRequest("once"));
    assertEquals(Optional.empty(), sendings.ofRequest("twice"));
    assertEquals(1, sendings.of(10_000).size());
  }

  @Test
  public void oneRequestMakesOneSendingHoweverManySendItAtOnce() throws Exception {
    List<Boolean> made =
        atOnce(
            Collections.nCopies(
                4, () -> worked(() -> sendings.add(wanted(true), "once", LETTERS))));
    assertEquals(1, Collections.frequency(made, true));
    assertEquals(1, sendings.of(10_000).size());
  }

  private static boolean worked(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Test
  public void followsWhoeverSentItToAnotherKey() {
    Sending made = sent(true);
    sendings.rename("paula", "JIRAUSER10101");
    assertEquals("JIRAUSER10101", sendings.find(made.id()).orElseThrow().made().by());
  }

  @Test
  public void givesBackAllOfAnInvitation() {
    Invitation made = invited(true);
    assertEquals(new Invitation(made.id(), made.sending(), HENRIK, END, Course.NEW), kept(made));
    assertEquals(List.of(made), invitations.of(List.of(made.sending())));
    assertEquals(List.of(), invitations.of(List.of()));
    assertTrue(invitations.names(12));
    assertFalse(invitations.names(13));
  }

  @Test
  public void findsWhatSomebodyWasAskedLatelyOrCanStillAnswer() {
    Invitation made = invited(true);
    Candidate henrik = new Candidate(12, "Henrik", "someone@lumen.no", NORWEGIAN, false);
    Candidate sameMailbox = new Candidate(99, "H.", "HENRIK@lumen.no", NORWEGIAN, false);
    Candidate other = new Candidate(98, "Ida", null, NORWEGIAN, false);
    assertEquals(List.of(made), invitations.of(List.of(henrik, other), SENT));
    assertEquals(List.of(made), invitations.of(List.of(sameMailbox), SENT));
    assertEquals(List.of(), invitations.of(List.of(other), SENT));
    assertEquals(List.of(), invitations.of(List.of(), SENT));
    now.set(END);
    assertEquals(List.of(), invitations.of(List.of(henrik), SENT));
    assertEquals(List.of(made), invitations.of(List.of(henrik), SENT.minusMillis(1)));
  }

  @Test
  public void findsAnInvitationByEachOfItsLinksAndByNothingElse() {
    Invitation made = invited(true);
    String first = Token.next().hash();
    String second = Token.next().hash();
    invitations.keepToken(first, made.id(), 1);
    invitations.keepToken(second, made.id(), 2);
    assertEquals(Optional.of(made), invitations.byToken(first));
    assertEquals(Optional.of(made), invitations.byToken(second));
    assertEquals(Optional.empty(), invitations.byToken(Token.next().hash()));
    assertEquals(Optional.empty(), invitations.byToken("' OR 1=1 --"));
  }

  @Test
  public void remembersWhenSomebodyBeganAndWhenSheWasDone() {
    Invitation made = invited(true);
    assertTrue(invitations.started(made.id(), SENT.plusSeconds(60)));
    assertTrue(invitations.started(made.id(), SENT.plusSeconds(90)));
    assertEquals(State.STARTED, kept(made).stateAt(LATER));
    assertTrue(invitations.finish(made.id(), LATER));
    assertEquals(
        new Course(true, SENT.plusSeconds(60), LATER, null, null, null), kept(made).course());
    assertFalse(invitations.started(made.id(), LATER));
  }

  @Test
  public void withoutNamesKeepsOnlyThatItWasAnswered() {
    Invitation made = invited(false);
    assertTrue(invitations.started(made.id(), LATER));
    assertEquals(Course.NEW, kept(made).course());
    assertTrue(invitations.finish(made.id(), LATER));
    assertEquals(new Course(true, null, null, null, null, null), kept(made).course());
    assertNull(kept(made).course().finishedAt());
  }

  /** Two people without names, one of whom has answered: nobody of us can tell which one. */
  @Test
  public void withoutNamesWhatWeDoIsTheSameWhetherSheHasAnsweredOrNot() {
    for (Function<Invitation, Boolean> deed : ours()) {
      now.set(SENT);
      Sending sending = sent(false);
      Invitation answered = invitations.add(sending, HENRIK, END);
      Invitation silent = invitations.add(sending, HENRIK, END);
      assertTrue(invitations.finish(answered.id(), SENT));
      for (int times = 0; times < 2; times++) {
        assertEquals(deed.apply(silent), deed.apply(answered));
        assertEquals(kept(silent), told(answered, silent.id()));
      }
      assertTrue(kept(answered).course().finished());
    }
  }

  private Invitation told(Invitation invitation, long id) {
    Invitation told = kept(invitation).withoutAnswering();
    return new Invitation(id, told.sending(), told.invited(), told.expiresAt(), told.course());
  }

  private List<Function<Invitation, Boolean>> ours() {
    return List.of(
        made -> invitations.revoke(made.id()),
        made -> invitations.bounced(made.id()),
        made -> invitations.reminded(made),
        made -> invitations.sentAgain(made.id(), invitations.markOf(made.id()), "new@lumen.no"),
        made -> sendings.extend(made, END.plusSeconds(5)),
        made -> {
          now.set(LATER);
          sendings.close(made.sending());
          return true;
        },
        made -> {
          now.set(END);
          return invitations.revoke(made.id());
        },
        made -> invitations.open().stream().anyMatch(open -> open.id().equals(made.id())));
  }

  @Test
  public void isAnsweredOnce() {
    Invitation made = invited(true);
    assertTrue(invitations.finish(made.id(), LATER));
    assertFalse(invitations.finish(made.id(), LATER.plusSeconds(1)));
    assertEquals(LATER, kept(made).course().finishedAt());
    assertFalse(invitations.revoke(made.id()));
    assertFalse(sendings.extend(made, END.plusSeconds(1)));
  }

  @Test
  public void isAnsweredNoMoreOnceRevokedOrExpired() {
    Invitation revoked = invited(true);
    assertTrue(invitations.revoke(revoked.id()));
    assertFalse(invitations.finish(revoked.id(), LATER));
    assertEquals(State.REVOKED, kept(revoked).stateAt(SENT));
    Invitation expired = invited(true);
    now.set(END);
    assertFalse(invitations.finish(expired.id(), END));
    assertTrue(sendings.extend(expired, END.plusSeconds(5)));
    assertTrue(invitations.finish(expired.id(), END));
  }

  @Test
  public void aMailThatCameBackDoesNotEndItAndSendingAgainForgetsThat() {
    Invitation made = invited(true);
    assertTrue(invitations.bounced(made.id()));
    assertEquals(State.BOUNCED, kept(made).stateAt(LATER));
    assertTrue(invitations.sentAgain(made.id(), invitations.markOf(made.id()), "new@lumen.no"));
    assertEquals(State.SENT, kept(made).stateAt(LATER));
    assertTrue(invitations.finish(made.id(), LATER));
  }

  @Test
  public void ofTwoWhoSendItAgainAtOnceOneDoes() throws Exception {
    for (int i = 0; i < 10; i++) {
      Invitation made = invited(i % 2 == 0);
      long mark = invitations.markOf(made.id());
      List<Boolean> done =
          atOnce(
              Collections.nCopies(
                  4, () -> invitations.sentAgain(made.id(), mark, "Henrik@Lumen.no")));
      assertEquals(1, Collections.frequency(done, true));
    }
  }

  @Test
  public void isRemindedOnceBySomebodyWhoSawItUnreminded() {
    Invitation made = invited(true);
    assertTrue(invitations.reminded(made));
    assertFalse(invitations.reminded(made));
    now.set(LATER);
    assertTrue(invitations.reminded(kept(made)));
    assertEquals(LATER, kept(made).course().remindedAt());
    invitations.finish(made.id(), LATER);
    assertFalse(invitations.reminded(kept(made)));
  }

  @Test
  public void aClosedSendingTakesNoAnswerAndIsNotExtended() {
    Invitation open = invited(true);
    Sending sending = sendings.find(open.sending()).orElseThrow();
    Invitation answered = invitations.add(sending, HENRIK, END);
    invitations.finish(answered.id(), SENT);
    now.set(LATER);
    assertTrue(sendings.close(sending.id()));
    assertFalse(sendings.close(sending.id()));
    assertFalse(sendings.close(sending.id() + 1));
    assertEquals(LATER, sendings.find(sending.id()).orElseThrow().closedAt());
    assertEquals(State.EXPIRED, kept(open).stateAt(LATER));
    assertEquals(State.FINISHED, kept(answered).stateAt(LATER));
    assertFalse(invitations.finish(open.id(), LATER));
    assertFalse(sendings.extend(open, END));
    assertEquals(List.of(), invitations.open());
  }

  @Test
  public void whatIsRolledBackWasNeverAnswered() {
    Invitation made = invited(true);
    assertThrows(
        IllegalStateException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  assertTrue(invitations.finish(made.id(), LATER));
                  throw new IllegalStateException("the answers could not be kept");
                }));
    assertEquals(Course.NEW, kept(made).course());
    assertTrue(invitations.finish(made.id(), LATER));
  }

  /**
   * Of all who would end one at the same time, one does, whatever else is done to it; without names
   * it can be revoked as well once it is answered.
   */
  @Test
  public void whateverHappensAtOnceOneEndsIt() throws Exception {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      boolean named = random.nextBoolean();
      Invitation made = invited(named);
      List<Deed> deeds = random.ints(5, 0, Deed.values().length).mapToObj(Deed::at).toList();
      List<Callable<Boolean>> work = new ArrayList<>();
      deeds.forEach(deed -> work.add(() -> done(deed, made)));
      List<Boolean> done = atOnce(work);
      long ended = IntStream.range(0, 5).filter(i -> deeds.get(i).ends && done.get(i)).count();
      boolean closed = deeds.contains(Deed.CLOSE);
      boolean ends = deeds.stream().anyMatch(deed -> deed.ends);
      boolean both = !named && ended == 2 && kept(made).course().finished();
      assertTrue("seed " + seed, ended == 1 || both || (ended == 0 && (closed || !ends)));
      assertEquals("seed " + seed, !ends && !closed, kept(made).isOpenAt(SENT));
      assertEquals(1, invitations.of(List.of(made.sending())).size());
    }
  }

  private enum Deed {
    FINISH(true),
    REVOKE(true),
    CLOSE(false),
    START(false),
    REMIND(false),
    BOUNCE(false);

    private final boolean ends;

    Deed(boolean ends) {
      this.ends = ends;
    }

    static Deed at(int place) {
      return values()[place];
    }
  }

  private boolean done(Deed deed, Invitation made) {
    return switch (deed) {
      case FINISH -> invitations.finish(made.id(), SENT);
      case REVOKE -> invitations.revoke(made.id());
      case CLOSE -> sendings.close(made.sending());
      case START -> invitations.started(made.id(), SENT);
      case REMIND -> invitations.reminded(made);
      case BOUNCE -> invitations.bounced(made.id());
    };
  }

  private static <T> List<T> atOnce(List<Callable<T>> deeds) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(deeds.size());
    CyclicBarrier together = new CyclicBarrier(deeds.size());
    List<Future<T>> futures = new ArrayList<>();
    for (Callable<T> deed : deeds) {
      futures.add(
          pool.submit(
              () -> {
                together.await();
                return deed.call();
              }));
    }
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> future : futures) {
        results.add(future.get());
      }
    } finally {
      pool.shutdownNow();
    }
    return results;
  }
}
