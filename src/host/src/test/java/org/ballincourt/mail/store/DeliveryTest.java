package org.ballincourt.mail.store;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.license.LicenseHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ballincourt.change.store.ChangeRow;
import org.ballincourt.court.store.Stores;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.Installation;
import org.ballincourt.jira.People;
import org.ballincourt.mail.Envelope;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.MailBody.Kind;
import org.ballincourt.mail.MailState;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.job.Delivery;
import org.ballincourt.site.store.OriginRow;
import org.ballincourt.site.store.OriginStore;
import org.junit.Before;
import org.junit.Test;

/** Mails on their way from the outbox to Jira’s queue, on the real engine. */
public class DeliveryTest extends OnEachDatabase {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
  private final AtomicBoolean paula = new AtomicBoolean();

  private static final String PRODUCTION = "https://jira.studio.example";

  private final List<Email> queue = new ArrayList<>();
  private PluginTables tables;
  private Outbox outbox;

  @Before
  public void open() {
    tables =
        database.tables(
            List.of(MailRow.class, MailStandRow.class, OriginRow.class, ChangeRow.class));
    outbox = new Outbox(tables, DeliveryTest::link, CLOCK);
  }

  /** The link to 13 can’t be made, and 14 is gone. */
  private static Optional<String> link(long linkedTo, long mail) {
    if (linkedTo == 13) {
      throw new IllegalStateException("the database went away");
    }
    return linkedTo == 14 ? Optional.empty() : Optional.of("https://ask.example/" + linkedTo);
  }

  private void keep(MailQueueItem item) {
    queue.add(((SingleMailQueueItem) item).getEmail());
  }

  private void deliverAt(String baseUrl, MailQueue into) {
    new Delivery(outbox, origins(baseUrl), people(), into).runJob(() -> new Date(0));
  }

  private People people() {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.isActive()).thenReturn(paula.get());
    UserManager users = mock(UserManager.class);
    when(users.getUserByKey("paula")).thenReturn(user);
    return new People(users);
  }

  private OriginStore origins(String baseUrl) {
    ApplicationProperties properties = mock(ApplicationProperties.class);
    when(properties.getBaseUrl(any())).thenReturn(baseUrl);
    Installation installation = new Installation(properties, mock(LicenseHandler.class));
    return new OriginStore(tables, installation, new Stores(tables).changes());
  }

  private long want(Long linkedTo) {
    Envelope envelope =
        new Envelope(
            new org.ballincourt.client.Email("henrik@lumen.example"),
            "Paula Moss",
            new org.ballincourt.client.Email("paula@studio.example"));
    String text = linkedTo == null ? "<p>Hei</p>" : "<a href=\"[[link]]\">Hei</a>";
    return outbox.want(
        new OutgoingMail(envelope, "Questions", new MailBody(Kind.HTML, text), linkedTo));
  }

  @Test
  public void waitsWithWhatIsInTheNameOfSomebodyWhoHasLeft() {
    long mail = wantOf("paula");
    deliverAt(PRODUCTION, this::keep);
    assertEquals(List.of(mail), outbox.wanted());

    paula.set(true);
    deliverAt(PRODUCTION, this::keep);
    assertEquals(1, queue.size());
  }

  private long wantOf(String user) {
    org.ballincourt.client.Email paulas = new org.ballincourt.client.Email("paula@studio.example");
    org.ballincourt.client.Email hers = new org.ballincourt.client.Email("henrik@lumen.example");
    Envelope envelope = new Envelope(hers, "Paula Moss", paulas, user);
    return outbox.want(
        new OutgoingMail(envelope, "Questions", new MailBody(Kind.HTML, "<p>Hei</p>"), null));
  }

  @Test
  public void handsEachMailOverOnceAsItIs() {
    want(7L);
    deliverAt(PRODUCTION, this::keep);
    deliverAt(PRODUCTION, this::keep);

    assertEquals(1, queue.size());
    Email mail = queue.get(0);
    assertEquals("henrik@lumen.example", mail.getTo());
    assertEquals("Paula Moss", mail.getFromName());
    assertEquals("paula@studio.example", mail.getReplyTo());
    assertEquals("Questions", mail.getSubject());
    assertEquals("text/html", mail.getMimeType());
    assertEquals("<a href=\"https://ask.example/7\">Hei</a>", mail.getBody());
    assertEquals(1, outbox.stands(MailState.HANDED_OVER).size());
  }

  @Test
  public void keepsNoMailWaitingForOneThatCannotBeTaken() {
    long broken = want(13L);
    want(14L);
    want(null);
    deliverAt(PRODUCTION, this::keep);

    assertEquals(List.of("<p>Hei</p>"), queue.stream().map(Email::getBody).toList());
    assertEquals(List.of(broken), outbox.wanted());
  }

  @Test
  public void leavesAMailThatTheQueueRefusesToAPerson() {
    want(null);
    deliverAt(PRODUCTION, item -> refuse());
    deliverAt(PRODUCTION, this::keep);

    assertEquals(List.of(), queue);
    assertEquals(1, outbox.stands(MailState.TAKEN).size());
  }

  private static void refuse() {
    throw new IllegalStateException("the queue is away");
  }

  @Test
  public void handsNothingOverInACopyUntilSomebodyConfirmsIt() {
    deliverAt(PRODUCTION, this::keep);
    long held = want(null);
    deliverAt("https://staging.studio.example", this::keep);
    assertEquals(List.of(), queue);
    assertEquals(List.of(held), outbox.wanted());

    origins("https://staging.studio.example").confirm();
    deliverAt("https://staging.studio.example", this::keep);
    assertEquals(1, queue.size());
  }
}
