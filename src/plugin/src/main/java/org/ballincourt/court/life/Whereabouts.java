package org.ballincourt.court.life;

/**
 * Where an issue lay at some time.
 *
 * @param project the project's id; null where nobody knows it any more
 * @param phase the id of the version that it had; null for none
 */
public record Whereabouts(Long project, Long phase) {}
