package org.ballincourt.questionnaire.invitation.post.preparation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Email;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.EarlierInvitation;
import org.ballincourt.questionnaire.invitation.GuestList;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Rest;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** Looks up what people were asked before, and so who is asked now. */
@Component
public class Guests {

  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final SettingsStore settings;
  private final Clock clock;

  @Inject
  public Guests(
      InvitationStore invitations, SendingStore sendings, SettingsStore settings, Clock clock) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.settings = settings;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Three statements, however many were chosen. */
  GuestList of(Collection<Contact> chosen, long questionnaire, Occasion occasion) {
    Rest rest = settings.courtesy().rest();
    Instant now = clock.instant();
    List<Candidate> candidates = chosen.stream().map(Guests::candidate).toList();
    List<Invitation> theirs = invitations.of(candidates, now.minus(Duration.ofDays(rest.days())));
    GuestList.Wish wish = new GuestList.Wish(questionnaire, occasion, rest, now);
    return GuestList.of(candidates, earlier(theirs, now), wish);
  }

  private List<EarlierInvitation> earlier(List<Invitation> theirs, Instant now) {
    Map<Long, Sending> known =
        sendings.find(theirs.stream().map(Invitation::sending).distinct().toList()).stream()
            .collect(toMap(Sending::id, identity()));
    return theirs.stream()
        .map(invitation -> EarlierInvitation.of(invitation, known.get(invitation.sending()), now))
        .toList();
  }

  private static Candidate candidate(Contact contact) {
    Email email = contact.person().email();
    return new Candidate(
        contact.id(),
        contact.name(),
        email == null ? null : email.address(),
        contact.person().language(),
        contact.gone());
  }
}
