package org.ballincourt.questionnaire.answer.web.open;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.store.AskedForms;
import org.ballincourt.questionnaire.invitation.Token;
import org.springframework.stereotype.Component;

/** Opens the page of a link, or says why there is none. */
@Component
public class Reception {

  static final String PROOF = "proof";
  private static final String LINKS = "answer/";

  private final AskedForms forms;
  private final Conversation conversation;
  private final ClosedDoors closed;
  private final Doorkeeper doorkeeper;
  private final Clock clock;

  @Inject
  public Reception(
      AskedForms forms,
      Conversation conversation,
      ClosedDoors closed,
      Doorkeeper doorkeeper,
      Clock clock) {
    this.forms = forms;
    this.conversation = conversation;
    this.closed = closed;
    this.doorkeeper = doorkeeper;
    this.clock = clock;
  }

  PublicAnswer answer(PublicRequest request) {
    String secret =
        request.path().startsWith(LINKS) ? request.path().substring(LINKS.length()) : "";
    Optional<OpenLink> link =
        Optional.of(secret)
            .filter(Token::isToken)
            .map(Token::new)
            .flatMap(token -> forms.byToken(token).map(asked -> new OpenLink(asked, token)));
    return link.isPresent() ? opened(link.get(), request) : unknown(secret, request);
  }

  private PublicAnswer unknown(String secret, PublicRequest request) {
    Duration wait = doorkeeper.failed(secret, request.from());
    return wait.isZero() ? closed.unknown(request) : closed.tries(request, wait);
  }

  private PublicAnswer opened(OpenLink link, PublicRequest request) {
    if (!link.asked().invitation().isOpenAt(clock.instant())) {
      return closed.closed(link.asked(), link.asked().invitation());
    }
    if (!request.from().posts()) {
      return conversation.show(link, request);
    }
    if (request.from().tooMuch()) {
      return conversation.tooMuch(link, request);
    }
    return isOurs(link, request)
        ? conversation.take(link, request).orElseGet(() -> closedNow(link))
        : closed.foreign(request);
  }

  /** It was open when the form came; somebody else was first. */
  private PublicAnswer closedNow(OpenLink link) {
    Asked now = forms.byToken(link.token()).orElse(link.asked());
    return closed.closed(now, now.invitation());
  }

  private static boolean isOurs(OpenLink link, PublicRequest request) {
    return MessageDigest.isEqual(
        link.proof().getBytes(StandardCharsets.UTF_8),
        request.field(PROOF).getBytes(StandardCharsets.UTF_8));
  }

  PublicAnswer failed(PublicRequest request) {
    return closed.failed(request);
  }
}
