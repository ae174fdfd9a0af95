package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the plugin answers, as {@link NaiveReport} has it. */
final class Said {
  private Said() {}

  /** The answer of the product, figure by figure. */
  static Map<String, String> of(JsonNode report) {
    Map<String, String> said = new TreeMap<>();
    for (String side : List.of("ours", "theirs")) {
      for (String figure :
          ("turns/count turns/medianSeconds turns/ninetiethSeconds turns/longestSeconds"
                  + " answers/inTime answers/of late/count late/workingDays late/seconds"
                  + " rounds/turns rounds/things open/count past/count")
              .split(" ")) {
        said.put(side + "/" + figure, report.at("/" + side + "/" + figure).asText());
      }
      for (String end : List.of("low", "high")) {
        JsonNode found = report.at("/" + side + "/answers/" + end);
        said.put(side + "/" + end, found.isNull() ? "null" : NaiveReport.round(found.asDouble()));
      }
    }
    report
        .path("apart")
        .fields()
        .forEachRemaining(
            figure ->
                said.put("apart/" + figure.getKey(), figure.getValue().path("count").asText()));
    for (JsonNode spent : report.at("/time/spent")) {
      said.put("time/" + spent.path("holder").asText(), spent.path("byPart").toString());
      said.put("all time/" + spent.path("holder").asText(), spent.path("seconds").asText());
    }
    said.put("parts", report.at("/time/parts").toString().replace("\"", ""));
    said.put("planned", report.at("/forUsOnly/plannedSeconds").asText());
    said.put("spent", report.at("/forUsOnly/spentSeconds").asText());
    said.put("back", report.at("/forUsOnly/gettingBack/turns").asText());
    said.put("hours", report.at("/forUsOnly/gettingBack/hours").asText());
    said.put("shift", report.at("/shift/most").asText());
    said.put("concurrent", report.at("/shift/concurrent").asText());
    return said;
  }
}
