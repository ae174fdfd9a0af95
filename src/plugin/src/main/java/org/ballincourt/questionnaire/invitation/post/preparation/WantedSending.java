package org.ballincourt.questionnaire.invitation.post.preparation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending.Terms;

/**
 * A sending as somebody wants it.
 *
 * @param questionnaire the id of one that is kept
 * @param own questions of the sender’s own, at most three
 * @param contacts their ids, each once
 * @param terms not null
 * @param until the last day on which it can be answered; null for the usual one
 * @param letters as the sender has edited them; those that are missing are the usual ones
 */
public record WantedSending(
    long questionnaire,
    List<OwnQuestion> own,
    List<Long> contacts,
    Terms terms,
    LocalDate until,
    Map<Language, Letter> letters) {

  public WantedSending {
    own = List.copyOf(own);
    contacts = contacts.stream().distinct().toList();
    requireNonNull(terms, "terms");
    letters = Map.copyOf(letters);
  }
}
