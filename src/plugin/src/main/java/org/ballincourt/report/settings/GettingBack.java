package org.ballincourt.report.settings;

/**
 * Our estimate of what it costs to find the way back into work that has lain with the client for
 * long.
 *
 * @param thresholdDays for how many working days it has to have lain there, from 1 on
 * @param hours each time, in halves, above zero
 */
public record GettingBack(int thresholdDays, double hours) {}
