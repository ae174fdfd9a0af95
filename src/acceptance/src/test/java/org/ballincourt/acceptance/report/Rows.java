package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/**
 * The rows behind the figures of a report, page by page.
 *
 * @param found what an address below the plugin's answers
 */
record Rows(Function<String, JsonNode> found, String query) {

  /** Whether the rows behind each figure add up to it. */
  void assertAddUp(JsonNode report) {
    for (String side : List.of("ours", "theirs")) {
      JsonNode figures = report.path(side);
      assertCount(figures.path("turns"));
      assertCount(figures.path("open"));
      assertCount(figures.path("past"));
      JsonNode late = assertCount(figures.path("late"));
      assertEquals(figures.at("/late/workingDays"), late.path("workingDaysBeyond"));
      assertEquals(figures.at("/late/seconds"), late.path("secondsBeyond"));
      assertEquals(figures.at("/answers/of"), total(figures.at("/answers/figure")).path("rows"));
      int rounds = 0;
      for (JsonNode figure : figures.at("/rounds/figures")) {
        rounds += total(figure).path("rounds").asInt();
      }
      assertEquals(figures.at("/rounds/turns").asInt(), rounds);
    }
    report.path("apart").forEach(this::assertCount);
    for (JsonNode spent : report.at("/time/spent")) {
      assertSeconds(spent);
    }
    JsonNode back = report.at("/forUsOnly/gettingBack");
    JsonNode sum = total(back.path("figure"));
    assertEquals(back.path("turns"), sum.path("rows"));
    assertEquals(back.path("hours").asDouble(), sum.path("hours").asDouble(), 0);
  }

  /** Whether there are as many rows as a figure counts; what they come to. */
  private JsonNode assertCount(JsonNode figure) {
    JsonNode total = total(figure.path("figure"));
    assertEquals(figure.toString(), figure.path("count"), total.path("rows"));
    return total;
  }

  /** Whether rows have together as much time as a figure. */
  private void assertSeconds(JsonNode spent) {
    assertEquals(
        spent.path("figure").asText(),
        spent.path("seconds"),
        total(spent.path("figure")).path("seconds"));
  }

  /** What the rows of all pages come to, which is what they say themselves. */
  private JsonNode total(JsonNode figure) {
    long rows = 0;
    long seconds = 0;
    long rounds = 0;
    JsonNode page = page(figure, 0);
    JsonNode total = page.path("total");
    while (page != null) {
      for (JsonNode row : page.path("rows")) {
        rows++;
        seconds += row.path("seconds").asLong();
        rounds += row.path("rounds").asLong();
      }
      page = page.path("next").isNull() ? null : page(figure, page.path("next").asInt());
    }
    assertEquals(figure.asText(), total.path("rows").asLong(), rows);
    if (!figure.asText().matches(".*_(OPEN|PAST)")) { // which go on between two questions
      assertEquals(figure.asText(), total.path("seconds").asLong(), seconds);
    }
    assertEquals(figure.asText(), total.path("rounds").asLong(), rounds);
    return total;
  }

  private JsonNode page(JsonNode figure, int start) {
    return found.apply("/report/turns" + query + "&figure=" + figure.asText() + "&start=" + start);
  }
}
