package org.ballincourt.report.share.rest;

import java.util.List;

/**
 * Copies of reports, the latest first, without their figures.
 *
 * @param from how many come before these
 * @param total how many there are
 */
public record SharedReportsJson(List<SharedReportJson> shared, int from, int total) {}
