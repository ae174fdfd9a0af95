package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.ballincourt.client.Work;
import org.ballincourt.questionnaire.Question;

/**
 * One wave: a version of a questionnaire that was sent to some people at once.
 *
 * @param id null while it is not kept
 * @param form what they are asked
 * @param about whose work it is about
 * @param terms how they are asked
 * @param made by whom and when
 * @param closedAt since when nobody can answer any more; null while somebody may
 */
public record Sending(Long id, Form form, Work about, Terms terms, Made made, Instant closedAt) {

  /** Of somebody’s own questions in one sending. */
  public static final int MOST_OWN_QUESTIONS = 3;

  /** Why it is sent. */
  public enum Occasion {
    /** As usual: nobody gets two within the days of rest. */
    USUAL,
    /** A month after the work; may come within the days of rest. */
    SECOND_LOOK,
    /** Filled in together; nobody gets a mail. */
    TOGETHER
  }

  /**
   * @param questionnaire its id
   * @param version the number of the version, which never changes any more
   * @param own questions of the sender’s own, in the main language of the questionnaire; at most
   *     {@link #MOST_OWN_QUESTIONS}
   */
  public record Form(long questionnaire, int version, List<Question> own) {
    public Form {
      own = List.copyOf(own);
      if (own.size() > MOST_OWN_QUESTIONS) {
        throw new IllegalArgumentException("Too many questions of one’s own: " + own.size());
      }
    }
  }

  /**
   * @param occasion not null
   * @param named whether answers are told by name; without names they are seen together only
   */
  public record Terms(Occasion occasion, boolean named) {
    public Terms {
      requireNonNull(occasion, "occasion");
    }
  }

  /**
   * @param by the key of a user
   */
  public record Made(String by, Instant at) {}

  /** The same of a version of what is asked. */
  public Sending withVersion(int version) {
    Form sent = new Form(form.questionnaire(), version, form.own());
    return new Sending(id, sent, about, terms, made, closedAt);
  }

  public boolean isNamed() {
    return terms.named();
  }

  /** What may be told of one of its invitations: without names not whether it was answered. */
  public Invitation told(Invitation invitation) {
    return isNamed() ? invitation : invitation.withoutAnswering();
  }

  public boolean isClosed() {
    return closedAt != null;
  }
}
