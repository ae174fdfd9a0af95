package org.ballincourt.report.share.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.report.rest.ReportJson.ApartJson;
import org.ballincourt.report.rest.ReportJson.ShiftJson;
import org.ballincourt.report.rest.ReportJson.SideJson;
import org.ballincourt.report.rest.ReportJson.TimeSpentJson;

/**
 * The figures of a copy, or those of today for the same: without what is for us only.
 *
 * @param shift null where there is no phase, or our side had no time to answer in it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SharedFiguresJson(
    SideJson ours, SideJson theirs, ApartJson apart, TimeSpentJson time, ShiftJson shift) {}
