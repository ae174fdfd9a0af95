package org.ballincourt.questionnaire.answer.web.open;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.web.AnswerWords;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.springframework.stereotype.Component;

/** Makes the pages of links that open nothing; they say whom to write to and nothing else. */
@Component
public class ClosedDoors {

  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FAILED = 500;

  private final Contact contact;
  private final Clock clock;

  @Inject
  public ClosedDoors(Contact contact, Clock clock) {
    this.contact = contact;
    this.clock = clock;
  }

  /** Of one that could be answered once. */
  PublicAnswer closed(Asked asked, Invitation now) {
    AnswerWords words = AnswerWords.in(now.invited().language().tag());
    String name = name(now.stateAt(clock.instant()));
    String body = words.text(name, contact.lineOf(asked.sending()));
    return page(GONE, words, name, body);
  }

  private static String name(Invitation.State state) {
    return switch (state) {
      case FINISHED -> "spent";
      case REVOKED -> "revoked";
      default -> "expired";
    };
  }

  PublicAnswer unknown(PublicRequest request) {
    AnswerWords words = words(request);
    return page(NOT_FOUND, words, "unknown", words.text("unknown", contact.line()));
  }

  PublicAnswer tries(PublicRequest request, Duration wait) {
    AnswerWords words = words(request);
    String body = words.text("tries", Math.max(1, wait.plusSeconds(59).toMinutes()));
    return PublicAnswer.later(view(words, "tries", body), wait);
  }

  /** Another page has made the browser send a form. */
  PublicAnswer foreign(PublicRequest request) {
    AnswerWords words = words(request);
    return page(FORBIDDEN, words, "foreign", words.text("foreign"));
  }

  /** Something went wrong that nobody foresaw. */
  PublicAnswer failed(PublicRequest request) {
    AnswerWords words = words(request);
    return page(FAILED, words, "failed", words.text("failed"));
  }

  private static PublicAnswer page(int status, AnswerWords words, String name, String body) {
    return PublicAnswer.page(status, view(words, name, body));
  }

  private static PublicPageView view(AnswerWords words, String name, String body) {
    return PublicViews.message(words, words.text(name + "-title"), List.of(body), null);
  }

  /** The first language of the browser that there are words in; English where there are none. */
  private static AnswerWords words(PublicRequest request) {
    return request.from().locales().stream()
        .map(locale -> locale.getLanguage().equals("no") ? "nb" : locale.getLanguage())
        .filter(Language::isKnown)
        .filter(tag -> AnswerWords.in(tag).language().equals(tag))
        .findFirst()
        .map(AnswerWords::in)
        .orElseGet(() -> AnswerWords.in("en"));
  }
}
