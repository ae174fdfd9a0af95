package org.ballincourt.calendar.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class TryResourceTest {

  private static final String FRIDAYS =
      "\"zone\":\"UTC\",\"weekly\":{\"fri\":[[\"09:00\",\"17:00\"]]}";
  private static final String MISSING = "This has to be given.";

  private final TryResource resource = new TryResource(EnglishTexts.texts());

  @Test
  public void answersEveryQuestionInOrder() throws JsonProcessingException {
    String week =
        List.of("mon", "tue", "wed", "thu", "fri").stream()
            .map(day -> "\"" + day + "\":[[\"09:00\",\"17:00\"]]")
            .collect(Collectors.joining(","));

    assertEquals(
        "{\"answers\":[{\"seconds\":7200},{\"instant\":\"2024-03-04T09:00:00Z\"},"
            + "{\"instant\":\"2024-03-01T15:00:00Z\"},{\"open\":true},"
            + "{\"instant\":\"2024-12-24T08:00:00Z\"},{\"seconds\":10800}]}",
        answer(
            """
            {"calendar": {"zone": "Europe/Berlin", "weekly": {%s},
                          "holidays": ["2024-12-25", "--01-01"],
                          "overrides": {"2024-12-24": [["09:00", "12:00"]]}},
             "ask": [{"between": ["2024-03-01T15:00:00Z", "2024-03-04T09:00:00Z"]},
                     {"plus": ["2024-03-01T15:00:00Z", 7200]},
                     {"minus": ["2024-03-04T09:00:00Z", 7200]},
                     {"isOpen": "2024-03-01T15:00:00Z"},
                     {"nextOpening": "2024-12-23T16:00:00Z"},
                     {"between": ["2024-12-24T00:00:00Z", "2024-12-26T00:00:00Z"]}]}
            """
                .formatted(week)));
  }

  @Test
  public void saysNullWhereThereIsNotSoMuchOpening() throws JsonProcessingException {
    assertEquals(
        "{\"answers\":[{\"instant\":null},{\"instant\":null},{\"instant\":null},{\"open\":false}]}",
        answer(
            """
            {"calendar": {"zone": "UTC", "overrides": {"2024-12-24": [["09:00", "12:00"]]}},
             "ask": [{"plus": ["2024-12-24T09:00:00Z", 10801]},
                     {"minus": ["2024-12-24T12:00:00Z", 9223372036854775807]},
                     {"nextOpening": "2024-12-24T12:00:00Z"},
                     {"isOpen": "2024-12-24T12:00:00Z"}]}
            """));
  }

  @Test
  public void takesAMissingDayAndNullAndAnEmptyListAsClosed() throws JsonProcessingException {
    assertEquals(
        "{\"answers\":[{\"seconds\":3600}]}",
        answer(
            """
            {"calendar": {"zone": "UTC", "holidays": null, "overrides": null,
                          "weekly": {"mon": null, "tue": [], "wed": [["23:00", "24:00"]]}},
             "ask": [{"between": ["2024-03-01T00:00:00Z", "2024-03-08T00:00:00Z"]}]}
            """));
  }

  @Test
  public void refusesAZoneThatThereIsNot() {
    assertFaults(
        calendar("\"zone\":\"Europe/Atlantis\",\"weekly\":{}"),
        new Fault(
            "calendar.zone", "“Europe/Atlantis” is not a time zone. Write it as Europe/Berlin."));
    assertFaults(calendar("\"weekly\":{}"), new Fault("calendar.zone", MISSING));
  }

  @Test
  public void namesBothSpansThatOverlap() {
    assertFaults(
        weekly("\"mon\":[[\"09:00\",\"12:00\"],[\"11:00\",\"17:00\"]]"),
        new Fault("calendar.weekly.mon", "09:00–12:00 and 11:00–17:00 overlap."));
    assertFaults(
        calendar(
            FRIDAYS
                + ",\"overrides\":{\"2024-12-24\":[[\"09:00\",\"12:00\"],[\"09:00\",\"10:00\"]]}"),
        new Fault("calendar.overrides.2024-12-24", "09:00–10:00 and 09:00–12:00 overlap."));
  }

  @Test
  public void refusesASpanThatEndsBeforeItStarts() {
    assertFaults(
        weekly("\"mon\":[[\"09:00\",\"12:00\"],[\"22:00\",\"06:00\"]]"),
        new Fault(
            "calendar.weekly.mon[1]",
            "A span ends after it starts, which 22:00–06:00 does not. "
                + "Give what goes on over midnight as two spans."));
  }

  @Test
  public void refusesWhatIsNoTimeOrNoSpan() {
    assertFaults(
        weekly("\"mon\":[[\"9:00\",\"12:00\"],[\"13:00\"],[13,\"17:00\"],null]"),
        new Fault(
            "calendar.weekly.mon[0]",
            "“9:00” is not a time of day. Write it as 09:00; 24:00 can only be an end."),
        new Fault(
            "calendar.weekly.mon[1]", "A span is two times, when it starts and when it ends."),
        new Fault("calendar.weekly.mon[2][0]", "A text is expected here."),
        new Fault("calendar.weekly.mon[3]", MISSING),
        new Fault(
            "calendar.weekly.mon[3]", "A span is two times, when it starts and when it ends."));
    assertFaults(
        weekly("\"mon\":\"always\""), new Fault("calendar.weekly.mon", "A list is expected here."));
  }

  @Test
  public void refusesADayInMorePiecesThanAnybodyHas() {
    String spans =
        IntStream.range(0, 25)
            .mapToObj("[\"00:%1$02d\",\"00:%1$02d\"]"::formatted)
            .collect(Collectors.joining(","));

    assertFaults(
        weekly("\"mon\":[" + spans + "]"),
        new Fault("calendar.weekly.mon", "A day can have 24 spans at most."));
  }

  @Test
  public void refusesACalendarThatNeverOpens() {
    Fault fault =
        new Fault(
            "calendar.weekly", "This calendar is never open. Give at least one day some hours.");

    assertFaults(weekly(""), fault);
    assertFaults(weekly("\"mon\":[]"), fault);
    assertFaults(calendar("\"zone\":\"UTC\""), fault);
  }

  @Test
  public void refusesDatesThatThereAreNot() {
    assertFaults(
        calendar(
            FRIDAYS
                + ",\"holidays\":[\"2023-02-29\",\"--02-30\",\"--02-29\",\"Easter\",7],"
                + "\"overrides\":{\"2023-02-29\":[],\"2024-02-29\":null}"),
        notAHoliday(0, "2023-02-29"),
        notAHoliday(1, "--02-30"),
        notAHoliday(3, "Easter"),
        new Fault("calendar.holidays[4]", "A text is expected here."),
        new Fault(
            "calendar.overrides.2023-02-29", "“2023-02-29” is not a date. Write it as 2026-03-31."),
        new Fault("calendar.overrides.2024-02-29", MISSING));
  }

  @Test
  public void refusesAmountsBelowZeroAndInParts() {
    for (String amount : List.of("-1", "1.5", "\"5\"", "1e3")) {
      assertFaults(
          ask("{\"plus\":[\"2024-03-01T00:00:00Z\"," + amount + "]}"),
          new Fault(
              "ask[0].plus[1]", "A whole number from 0 to 9223372036854775807 is expected here."));
    }
    assertFaults(
        ask("{\"minus\":[\"2024-03-01T00:00:00Z\",null]}"), new Fault("ask[0].minus[1]", MISSING));
  }

  @Test
  public void refusesWhatIsNoInstant() {
    assertFaults(
        ask("{\"isOpen\":\"2024-03-01T09:00\"},{\"between\":[\"now\",\"2024-03-01T00:00:00Z\"]}"),
        notAnInstant("ask[0].isOpen", "2024-03-01T09:00"),
        notAnInstant("ask[1].between[0]", "now"));
    assertFaults(
        ask("{\"isOpen\":\"2400-01-01T00:00:00Z\"},{\"isOpen\":\"1799-12-31T23:59:59Z\"}"),
        outside("ask[0].isOpen"),
        outside("ask[1].isOpen"));
  }

  @Test
  public void refusesQuestionsThatAreNone() {
    String one = "Ask one thing here: between, plus, minus, isOpen, nextOpening.";

    assertFaults(
        ask("{},{\"isOpen\":\"2024-03-01T00:00:00Z\",\"nextOpening\":\"2024-03-01T00:00:00Z\"}"),
        new Fault("ask[0]", one),
        new Fault("ask[1]", one));
    assertFaults(
        ask("{\"between\":[\"2024-03-01T00:00:00Z\"]},{\"plus\":[]},{\"minus\":[1,2,3]}"),
        new Fault("ask[0].between", "Two instants are expected here."),
        new Fault("ask[1].plus", "An instant and an amount of seconds are expected here."),
        new Fault("ask[2].minus", "An instant and an amount of seconds are expected here."));
    assertFaults("{\"calendar\":{" + FRIDAYS + "}}", new Fault("ask", MISSING));
  }

  @Test
  public void refusesMembersOfOtherNames() {
    String nothing = "There is nothing of this name. What can stand here: ";

    assertFaults(
        "{\"calender\":{},\"calendar\":{\"zone\":\"UTC\",\"week\":{},\"weekly\":{\"Monday\":[]}},"
            + "\"ask\":[]}",
        new Fault("calender", nothing + "calendar, ask."),
        new Fault("calendar.week", nothing + "zone, weekly, holidays, overrides, editions."),
        new Fault("calendar.weekly.Monday", nothing + "mon, tue, wed, thu, fri, sat, sun."));
  }

  @Test
  public void tellsOfTheCalendarAndTheQuestionsAtOnce() {
    assertFaults(
        "{\"ask\":[{}]}",
        new Fault("calendar", MISSING),
        new Fault("calendar.zone", MISSING),
        new Fault("ask[0]", "Ask one thing here: between, plus, minus, isOpen, nextOpening."));
  }

  @Test
  public void takesEditionsToo() throws JsonProcessingException {
    assertEquals(
        "{\"answers\":[{\"seconds\":3600},{\"seconds\":7200}]}",
        answer(
            """
            {"calendar": {"zone": "UTC", "editions": [
                {"weekly": {"mon": [["09:00", "10:00"]]}},
                {"validFrom": "2026-06-01", "weekly": {"mon": [["09:00", "11:00"]]}}]},
             "ask": [{"between": ["2026-05-25T00:00:00Z", "2026-05-26T00:00:00Z"]},
                     {"between": ["2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z"]}]}
            """));
    assertFaults(
        calendar(FRIDAYS + ",\"editions\":[{\"weekly\":{\"mon\":[[\"09:00\",\"10:00\"]]}}]"),
        new Fault(
            "calendar.weekly", "This cannot stand beside editions. Write it in one of them."));
  }

  @Test
  public void refusesMoreWorkThanOneRequestMayAskFor() throws JsonProcessingException {
    String hours =
        IntStream.range(0, 24)
            .mapToObj("[\"%1$02d:00\",\"%1$02d:30\"]"::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    String week =
        List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").stream()
            .map(day -> "\"" + day + "\":" + hours)
            .collect(Collectors.joining(","));
    String ages = "{\"between\":[\"1801-01-01T00:00:00Z\",\"2399-01-01T00:00:00Z\"]}";

    assertFaults(
        "{\"calendar\":{\"zone\":\"UTC\",\"weekly\":{" + week + "}},\"ask\":[" + ages + "]}",
        new Fault(
            "ask",
            "Your questions lie too far apart for a calendar that opens so often: "
                + "ask about 228 years at most at once."));
    assertEquals("{\"answers\":[{\"seconds\":898617600}]}", answer(ask(ages)));
  }

  private static Fault notAHoliday(int index, String text) {
    return new Fault(
        "calendar.holidays[" + index + "]",
        "“" + text + "” is not a date. Write it as 2026-12-25, or as --12-25 for every year.");
  }

  private static Fault notAnInstant(String path, String text) {
    return new Fault(path, "“" + text + "” is not an instant. Write it as 2026-03-31T09:00:00Z.");
  }

  private static Fault outside(String path) {
    return new Fault(
        path, "Calendars count from 1800-01-01T00:00:00Z until before 2400-01-01T00:00:00Z.");
  }

  private static String weekly(String days) {
    return calendar("\"zone\":\"UTC\",\"weekly\":{" + days + "}");
  }

  private static String calendar(String members) {
    return "{\"calendar\":{" + members + "},\"ask\":[]}";
  }

  private static String ask(String questions) {
    return "{\"calendar\":{" + FRIDAYS + "},\"ask\":[" + questions + "]}";
  }

  private void assertFaults(String body, Fault... faults) {
    Refusal refusal = assertThrows(body, Refusal.class, () -> answer(body));
    assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    assertEquals(List.of(faults), refusal.faults());
  }

  private String answer(String body) throws JsonProcessingException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new ObjectMapper().writeValueAsString(resource.answer(new ByteArrayInputStream(bytes)));
  }
}
