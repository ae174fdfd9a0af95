package org.ballincourt.report;

/**
 * What ended in the period and is in no share of the client’s.
 *
 * @param byStatus turns of theirs for which nobody had asked them
 * @param untold asks that they were never told of
 * @param undated asks without a date
 * @param withdrawn asks that we took back
 */
public record Apart(int byStatus, int untold, int undated, int withdrawn) {

  public static final Apart NONE = new Apart(0, 0, 0, 0);
}
