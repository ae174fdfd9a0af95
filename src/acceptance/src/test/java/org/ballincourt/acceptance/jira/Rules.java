package org.ballincourt.acceptance.jira;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Court rules as a client writes them. */
public final class Rules {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Rules() {}

  /** Rules that name these statuses and have neither calendar nor target. */
  public static ObjectNode naming(Map<String, String> statuses) {
    ObjectNode rules = JSON.createObjectNode();
    ObjectNode named = rules.putObject("statuses");
    statuses.forEach(named::put);
    rules.putNull("teamCalendar").putNull("clientCalendar").putArray("targets");
    return rules;
  }

  /** Adds a time to answer for all that is that party's, in one phase or in every one. */
  public static ObjectNode limiting(ObjectNode rules, String party, String phase, int days) {
    ObjectNode target = rules.withArray("targets").addObject().put("party", party);
    target.put("phase", phase == null ? null : Long.valueOf(phase)).put("days", days);
    return rules;
  }
}
