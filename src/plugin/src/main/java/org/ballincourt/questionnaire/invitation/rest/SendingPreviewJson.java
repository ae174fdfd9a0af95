package org.ballincourt.questionnaire.invitation.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.invitation.Candidate;
import org.ballincourt.questionnaire.invitation.post.preparation.Prepared;

/**
 * What would be sent, on the wire.
 *
 * @param until the last day on which it can be answered, where the client is
 * @param letters what they read, by language; empty where nobody gets a mail
 */
public record SendingPreviewJson(
    String until,
    List<AskedPersonJson> asked,
    List<SkippedPersonJson> skipped,
    Map<String, ProposedMailJson> letters) {

  /**
   * Somebody who is asked.
   *
   * @param language in which she is
   * @param translated whether that is her own
   */
  public record AskedPersonJson(
      long contact, String name, String language, String languageName, boolean translated) {}

  /** The text of a mail, with marks for the greeting and the link. */
  public record ProposedMailJson(String subject, String body, String languageName) {}

  static SendingPreviewJson of(Prepared prepared, SendingWords words) {
    Map<String, ProposedMailJson> letters = new TreeMap<>();
    prepared
        .letters()
        .forEach(
            (language, letter) ->
                letters.put(
                    language.tag(),
                    new ProposedMailJson(letter.subject(), letter.body(), words.name(language))));
    return new SendingPreviewJson(
        prepared.lastDay().toString(),
        prepared.guests().asked().stream().map(who -> asked(who, prepared, words)).toList(),
        words.skipped(prepared.guests().skipped()),
        letters);
  }

  private static AskedPersonJson asked(Candidate who, Prepared prepared, SendingWords words) {
    Language language = prepared.languageOf(who.language());
    return new AskedPersonJson(
        who.contact(),
        who.name(),
        language.tag(),
        words.name(language),
        language.equals(who.language()));
  }
}
