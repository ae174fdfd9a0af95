package org.ballincourt.court.life;

/**
 * Where an issue is today, and whose it is.
 *
 * @param project the id of the project that it is in, whose rules decide
 * @param client the id of its client: its component’s, else its project’s; null for none
 */
public record Home(long project, Long client) {}
