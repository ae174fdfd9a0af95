package org.ballincourt.mail;

/**
 * A mail that is ours to hand over, once.
 *
 * @param id by which it is known
 * @param mail with its link in place; it is kept nowhere
 */
public record TakenMail(long id, OutgoingMail mail) {}
