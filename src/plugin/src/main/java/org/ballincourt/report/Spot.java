package org.ballincourt.report;

/**
 * Where a turn, or an ask, lay.
 *
 * @param issue its id
 * @param home the project that the issue is in, whose rules decided
 * @param project the one that it was in then; null where nobody knows it any more
 * @param phase the version that it had then; null for none
 * @param client whose issue it is; null for nobody's
 */
public record Spot(long issue, long home, Long project, Long phase, Long client) {}
