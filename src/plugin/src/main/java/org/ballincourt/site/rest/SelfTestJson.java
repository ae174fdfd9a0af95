package org.ballincourt.site.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.site.SelfTest;

/** How an attempt went to reach ourselves, on the wire; both null where there was none. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SelfTestJson(String outcome, String at) {
  static final SelfTestJson NONE = new SelfTestJson(null, null);

  static SelfTestJson of(SelfTest test) {
    return new SelfTestJson(test.outcome().name(), Wire.instant(test.at()));
  }
}
