package org.ballincourt.commitment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.client.Email;
import org.ballincourt.commitment.letter.Letter;

/** A mail for somebody to send herself, on the wire; {@code to} is null where it is not known. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MailJson(String to, String subject, String body, String language) {

  static MailJson of(Email to, Letter letter) {
    return new MailJson(
        to == null ? null : to.address(), letter.subject(), letter.body(), letter.language());
  }
}
