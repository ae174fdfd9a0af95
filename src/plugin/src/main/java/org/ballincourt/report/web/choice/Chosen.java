package org.ballincourt.report.web.choice;

import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.Subject;

/**
 * What was asked for, found and allowed.
 *
 * @param subject not null
 * @param period not null
 * @param step not null
 */
public record Chosen(Subject subject, Period period, Step step) {}
