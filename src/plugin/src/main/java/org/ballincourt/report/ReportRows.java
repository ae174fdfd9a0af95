package org.ballincourt.report;

/** Takes what a report is counted of, row by row, in any order. */
public interface ReportRows {

  void add(TimedTurn turn);

  void add(TimedAsk ask);
}
