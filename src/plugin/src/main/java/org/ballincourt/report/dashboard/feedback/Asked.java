package org.ballincourt.report.dashboard.feedback;

import java.time.LocalDate;
import org.ballincourt.questionnaire.figures.ResponseRate;

/**
 * How many answered of those who were asked lately.
 *
 * @param from the first day that counts, by Jira’s clocks
 * @param sendings how many there were
 * @param rate of all of them together, not null
 * @param named whether all of them were by name
 */
public record Asked(LocalDate from, int sendings, ResponseRate rate, boolean named) {}
