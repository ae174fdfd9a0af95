package org.ballincourt.report.settings.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.ballincourt.report.settings.GettingBack;

/**
 * What is set for a project's report, on the wire. PUT takes what GET gives.
 *
 * @param thresholdDays working days of a client's turn after which we have to find our way back;
 *     null where nobody has said, as the other one then
 * @param hours that we need for it, in halves
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReportSettingsJson(Integer thresholdDays, Double hours) {

  static ReportSettingsJson of(Optional<GettingBack> set) {
    return new ReportSettingsJson(
        set.map(GettingBack::thresholdDays).orElse(null), set.map(GettingBack::hours).orElse(null));
  }
}
