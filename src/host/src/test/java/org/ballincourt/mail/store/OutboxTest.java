package org.ballincourt.mail.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ballincourt.client.Email;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.mail.Envelope;
import org.ballincourt.mail.Links;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.MailBody.Kind;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.MailState;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.TakenMail;
import org.junit.Before;
import org.junit.Test;

/** Mails on their way out, on the real engine. */
public class OutboxTest extends OnEachDatabase {
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
  private static final Instant A_MINUTE_LATER = NOW.plusSeconds(60);
  private static final Envelope ENVELOPE =
      new Envelope(
          new Email("henrik.dahl@lumen.example"), "Paula Moss", new Email("paula@studio.example"));
  private static final long INVITATION = 7;

  private final List<String> made = new ArrayList<>();
  private PluginTables tables;
  private Outbox outbox;

  @Before
  public void open() {
    tables = database.tables(List.of(MailRow.class, MailStandRow.class));
    outbox = node(this::make, NOW);
  }

  private Outbox node(Links links, Instant at) {
    return new Outbox(tables, links, Clock.fixed(at, ZoneOffset.UTC));
  }

  private synchronized Optional<String> make(long linkedTo, long mail) {
    made.add(linkedTo + " in " + mail);
    return Optional.of("https://ask.example/" + linkedTo + "/" + made.size());
  }

  @Test
  public void handsAMailOverOnce() {
    long id = outbox.want(mail("See [[link]]", INVITATION));
    assertEquals(List.of(id), outbox.wanted());

    TakenMail taken = outbox.take(id).orElseThrow();
    outbox.handedOver(id);

    assertEquals(ENVELOPE, taken.mail().envelope());
    assertEquals("Questions – спрашиваем", taken.mail().subject());
    assertEquals("See https://ask.example/7/1", taken.mail().body().text());
    assertEquals(List.of(), outbox.wanted());
    assertEquals(Optional.empty(), outbox.take(id));
    assertEquals(
        Map.of(INVITATION, List.of(stand(id, MailState.HANDED_OVER, NOW))),
        outbox.of(List.of(INVITATION, 8L)));
    assertEquals(Optional.of(NOW), outbox.lastHandedOver());
  }

  @Test
  public void keepsTheMarkAndNotTheLink() {
    long id = outbox.want(mail("See [[link]]", INVITATION));
    outbox.take(id);

    assertEquals("See [[link]]", outbox.mails(List.of(id)).get(id).body().text());
  }

  @Test
  public void keepsALongTextAsItIs() {
    String text = "Hei på deg – привет\n".repeat(20_000);
    long id = outbox.want(mail(text, null));

    assertEquals(text, outbox.take(id).orElseThrow().mail().body().text());
    assertEquals(List.of(), made);
  }

  @Test
  public void wantsNothingWhereTheCallerFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  outbox.want(mail("Hello", null));
                  throw new IllegalStateException("the sending is refused");
                }));

    assertEquals(List.of(), outbox.wanted());
    assertEquals(Optional.empty(), outbox.lastHandedOver());
  }

  @Test
  public void isNotTakenWhereItsLinkCannotBeMade() {
    long id = outbox.want(mail("See [[link]]", INVITATION));
    Outbox failing = node((linkedTo, mail) -> failed(), NOW);

    assertThrows(IllegalStateException.class, () -> failing.take(id));
    assertEquals(List.of(id), outbox.wanted());
  }

  private static Optional<String> failed() {
    throw new IllegalStateException("the database went away");
  }

  @Test
  public void forgetsAMailThatHasNothingToLinkToAnyMore() {
    long id = outbox.want(mail("See [[link]]", INVITATION));
    Outbox revoked = node((linkedTo, mail) -> Optional.empty(), NOW);

    assertEquals(Optional.empty(), revoked.take(id));
    assertEquals(List.of(), outbox.wanted());
    assertEquals(Map.of(), outbox.of(List.of(INVITATION)));
    assertEquals(Map.of(), outbox.mails(List.of(id)));
  }

  @Test
  public void isTakenByOneOfTwoNodes() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    for (int round = 0; round < 20; round++) {
      long id = outbox.want(mail("See [[link]]", INVITATION));
      CyclicBarrier together = new CyclicBarrier(2);
      Future<Optional<TakenMail>> one = two.submit(taking(id, together));
      Future<Optional<TakenMail>> other = two.submit(taking(id, together));
      assertEquals(1, Stream.of(one.get(), other.get()).flatMap(Optional::stream).count());
    }
    two.shutdown();
    assertEquals(20, made.size());
  }

  private Callable<Optional<TakenMail>> taking(long id, CyclicBarrier together) {
    return () -> {
      together.await();
      return node(this::make, NOW).take(id);
    };
  }

  @Test
  public void isUncertainWhereTheNodeWasKilledBeforeItHandedTheMailOver() {
    long id = outbox.want(mail("See [[link]]", INVITATION));
    outbox.take(id);

    Outbox afterTheKill = node(this::make, A_MINUTE_LATER);
    assertEquals(List.of(), afterTheKill.wanted());
    assertEquals(Optional.empty(), afterTheKill.take(id));
    MailStand left = afterTheKill.stands(MailState.TAKEN).get(0);
    assertEquals(stand(id, MailState.TAKEN, NOW), left);
    assertTrue(left.isUncertain(A_MINUTE_LATER));
  }

  @Test
  public void sendsAnUncertainMailAgainOnceWithALinkOfItsOwn() {
    long id = outbox.want(mail("See [[link]]", INVITATION));
    outbox.take(id);

    Outbox later = node(this::make, A_MINUTE_LATER);
    long next = later.again(id).orElseThrow();
    assertEquals(Optional.empty(), later.again(id));

    assertEquals(List.of(next), outbox.wanted());
    assertEquals(List.of(), outbox.stands(MailState.TAKEN));
    assertEquals(
        "See https://ask.example/7/2", outbox.take(next).orElseThrow().mail().body().text());
    assertEquals(List.of("7 in " + id, "7 in " + next), made);
  }

  @Test
  public void sendsWhatWasHandedOverAgain() {
    long id = outbox.want(mail("Hello", null));
    outbox.take(id);
    outbox.handedOver(id);

    long next = outbox.again(id).orElseThrow();

    assertEquals(List.of(next), outbox.wanted());
    assertEquals(id, outbox.stands(MailState.HANDED_OVER).get(0).mail());
  }

  @Test
  public void doesNotSendAgainWhatIsOnItsWay() {
    long id = outbox.want(mail("Hello", null));
    assertEquals(Optional.empty(), outbox.again(id));
    outbox.take(id);
    assertEquals(Optional.empty(), outbox.again(id));
    assertEquals(Optional.empty(), outbox.again(id + 100));

    assertEquals(List.of(), outbox.wanted());
  }

  @Test
  public void forgetsWhatLinksThere() {
    long gone = outbox.want(mail("See [[link]]", INVITATION));
    long kept = outbox.want(mail("See [[link]]", 8L));
    outbox.forget(INVITATION);

    assertEquals(List.of(kept), outbox.wanted());
    assertEquals(Map.of(), outbox.mails(List.of(gone)));
    assertEquals(Optional.empty(), outbox.take(gone));
  }

  private static MailStand stand(long id, MailState state, Instant since) {
    return new MailStand(id, INVITATION, state, since);
  }

  private static OutgoingMail mail(String text, Long linkedTo) {
    MailBody body = new MailBody(Kind.TEXT, text);
    return new OutgoingMail(ENVELOPE, "Questions – спрашиваем", body, linkedTo);
  }
}
