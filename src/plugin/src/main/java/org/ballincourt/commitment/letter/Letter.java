package org.ballincourt.commitment.letter;

/**
 * The text of a mail.
 *
 * @param subject one line, not null
 * @param body lines, not null
 * @param language in which it is written, as in {@code nb}
 */
public record Letter(String subject, String body, String language) {}
