package org.ballincourt.calendar.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballincourt.calendar.rest.OpeningsJson.SpanJson;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class TesterResourceTest {

  private static final String MIDSUMMER =
      "\"zone\":\"Europe/Helsinki\",\"weekly\":{\"thu\":[[\"09:00\",\"17:00\"]],"
          + "\"fri\":[[\"09:00\",\"17:00\"]]},\"holidays\":[\"2026-06-19\"]";
  private static final String ALWAYS =
      "\"weekly\":{\"mon\":[[\"00:00\",\"24:00\"]],\"tue\":[[\"00:00\",\"24:00\"]],"
          + "\"wed\":[[\"00:00\",\"24:00\"]],\"thu\":[[\"00:00\",\"24:00\"]],"
          + "\"fri\":[[\"00:00\",\"24:00\"]],\"sat\":[[\"00:00\",\"24:00\"]],"
          + "\"sun\":[[\"00:00\",\"24:00\"]]}";

  private final Texts texts = EnglishTexts.texts();
  private final TesterResource tester = new TesterResource(texts, new OpeningWords(texts));

  @Test
  public void saysInWordsWhenItIsOpen() throws JsonProcessingException {
    assertEquals(
        "{\"seconds\":28800,\"length\":\"8 h\",\"spans\":[{\"day\":\"Thu 18 June 2026\","
            + "\"from\":\"09:00\",\"to\":\"17:00\",\"length\":\"8 h\"}],\"more\":0,\"notes\":[]}",
        new ObjectMapper()
            .writeValueAsString(open(MIDSUMMER, "2026-06-18T09:00", "2026-06-22T12:00")));
  }

  @Test
  public void takesEditionsToo() {
    String editions =
        "\"zone\":\"Europe/Oslo\",\"editions\":[{\"weekly\":{\"mon\":[[\"09:00\",\"17:00\"]]}},"
            + "{\"validFrom\":\"2026-06-01\",\"weekly\":{\"mon\":[[\"10:00\",\"12:30\"]]}}]";

    assertEquals(
        List.of(
            new SpanJson("Mon 25 May 2026", "09:00", "17:00", "8 h"),
            new SpanJson("Mon 1 June 2026", "10:00", "12:30", "2 h 30 min")),
        open(editions, "2026-05-25T00:00", "2026-06-02T00:00").spans());
  }

  @Test
  public void cutsWhatGoesOnOverMidnight() {
    assertEquals(
        List.of(
            new SpanJson("Sat 13 June 2026", "22:00", "24:00", "2 h"),
            new SpanJson("Sun 14 June 2026", "00:00", "24:00", "24 h"),
            new SpanJson("Mon 15 June 2026", "00:00", "00:00:30", "30 s")),
        open("\"zone\":\"UTC\"," + ALWAYS, "2026-06-13T22:00", "2026-06-15T00:00:30").spans());
  }

  @Test
  public void listsTwoHundredAndSaysHowManyMoreThereAre() {
    OpeningsJson year = open("\"zone\":\"UTC\"," + ALWAYS, "2026-01-01T00:00", "2031-01-01T00:00");

    assertEquals(200, year.spans().size());
    assertEquals(1626, year.more());
    assertEquals("43,824 h", year.length());
  }

  @Test
  public void saysWhatItTakesForTimesThatTheClocksSkipOrShowTwice() {
    String oslo = "\"zone\":\"Europe/Oslo\"," + ALWAYS;

    assertEquals(
        List.of(
            "On Sun 29 March 2026 the clocks are put forward and never show 02:30; "
                + "03:30 was taken instead."),
        open(oslo, "2026-03-29T02:30", "2026-03-29T05:00").notes());
    OpeningsJson autumn = open(oslo, "2026-10-25T00:00", "2026-10-25T02:30");
    assertEquals(
        List.of(
            "On Sun 25 October 2026 the clocks are put back and show 02:30 twice; "
                + "the first of the two was taken."),
        autumn.notes());
    assertEquals("2 h 30 min", autumn.length());
  }

  @Test
  public void saysZeroWhereItIsClosed() {
    OpeningsJson closed = open(MIDSUMMER, "2026-06-19T09:00", "2026-06-19T17:00");

    assertEquals("0 min", closed.length());
    assertEquals(List.of(), closed.spans());
  }

  @Test
  public void refusesTimesThatMakeNoSense() {
    assertFaults(
        "2026-06-18T09:00",
        "2026-06-18T08:59",
        new Fault("to", "This is before the time from which you ask."));
    assertFaults(
        "2026-06-18T09:00",
        "2031-06-18T09:01",
        new Fault("to", "This is more than 5 years after the time from which you ask."));
    assertFaults(
        "2026-06-18",
        "2026-02-29T09:00",
        new Fault("from", "“2026-06-18” is not a time. Write it as 2026-03-31T09:00."),
        new Fault("to", "“2026-02-29T09:00” is not a time. Write it as 2026-03-31T09:00."));
    assertFaults(
        "1500-06-18T09:00",
        "2400-06-18T09:00",
        new Fault(
            "from", "Calendars count from 1800-01-01T00:00:00Z until before 2400-01-01T00:00:00Z."),
        new Fault(
            "to", "Calendars count from 1800-01-01T00:00:00Z until before 2400-01-01T00:00:00Z."));
  }

  @Test
  public void tellsOfTheCalendarAndTheTimesAtOnce() {
    Refusal refusal = assertThrows(Refusal.class, () -> ask("{\"calendar\":{\"zone\":7}}"));

    assertEquals(
        List.of("calendar.zone", "from", "to"),
        refusal.faults().stream().map(Fault::field).toList());
  }

  private void assertFaults(String from, String to, Fault... faults) {
    Refusal refusal = assertThrows(Refusal.class, () -> open(MIDSUMMER, from, to));
    assertEquals(List.of(faults), refusal.faults());
  }

  private OpeningsJson open(String calendar, String from, String to) {
    return ask("{\"calendar\":{%s},\"from\":\"%s\",\"to\":\"%s\"}".formatted(calendar, from, to));
  }

  private OpeningsJson ask(String body) {
    return tester.open(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
