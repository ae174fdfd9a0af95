package org.ballincourt.health.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.health.web.Condition.Uncertain;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.MailState;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.site.store.OriginStore;
import org.springframework.stereotype.Component;

/** Looks how mail leaves; five statements. */
@Component
public class Letterbox {

  private final Outbox outbox;
  private final OriginStore origins;

  @Inject
  public Letterbox(Outbox outbox, OriginStore origins) {
    this.outbox = outbox;
    this.origins = origins;
  }

  Condition.Post lookedInto(Instant now) {
    return new Condition.Post(
        outbox.wanted().size(),
        origins.isElsewhere(),
        uncertain(now),
        outbox.lastHandedOver().orElse(null));
  }

  private List<Uncertain> uncertain(Instant now) {
    List<MailStand> stands =
        outbox.stands(MailState.TAKEN).stream().filter(stand -> stand.isUncertain(now)).toList();
    Map<Long, OutgoingMail> mails = outbox.mails(stands.stream().map(MailStand::mail).toList());
    return stands.stream()
        .filter(stand -> mails.containsKey(stand.mail()))
        .map(stand -> uncertain(stand, mails.get(stand.mail())))
        .toList();
  }

  private static Uncertain uncertain(MailStand stand, OutgoingMail mail) {
    return new Uncertain(stand.mail(), mail.envelope().to().address(), stand.since());
  }
}
