package org.ballincourt.calendar.holiday.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ballincourt.calendar.holiday.rest.HolidaysJson.HolidayJson;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class HolidayFileResourceTest {

  private static final String CHRISTMAS =
      "BEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:Noël\nEND:VEVENT";
  private static final String TOO_LARGE = "This file is larger than 1,024 KiB.";

  private final HolidayFileResource resource = new HolidayFileResource(EnglishTexts.texts());

  @Test
  public void givesHolidaysOfEveryYearFirst() {
    HolidayFileJson read =
        read(
            calendar(
                CHRISTMAS
                    + "\nBEGIN:VEVENT\nDTSTART:20260517\nRRULE:FREQ=YEARLY\nSUMMARY:17 May\nEND:VEVENT"
                    + "\nBEGIN:VEVENT\nDTSTART:20260518T080000\nSUMMARY:Work\nEND:VEVENT"));

    assertEquals(
        List.of(new HolidayJson("--05-17", "17 May"), new HolidayJson("2026-12-25", "Noël")),
        read.holidays());
    assertEquals(1, read.leftOut());
  }

  @Test
  public void saysWhatIsWrongWithTheFile() {
    assertEquals("This is not a calendar file. Choose one that ends in .ics.", fault("2026-12-25"));
    assertEquals(
        "This calendar file cannot be read; its end may be missing.", fault("BEGIN:VCALENDAR\n"));
    assertEquals(
        "There is no event in this file that takes whole days. Events with times of day are no holidays.",
        fault(calendar("")));
    assertEquals(
        "There are more than 2,000 events in this file. Choose one that has holidays only.",
        fault(calendar("BEGIN:VEVENT\nEND:VEVENT\n".repeat(2_001))));
    assertEquals(
        "The events of this file come back on more than 5,000 days, or by too many rules.",
        fault(calendar("BEGIN:VEVENT\nDTSTART:20150101\nRRULE:FREQ=DAILY\nEND:VEVENT")));
  }

  @Test
  public void speaksOfTheFileHoweverLargeItIs() {
    assertEquals(TOO_LARGE, fault("x".repeat((1 << 20) + 1)));
    assertEquals(TOO_LARGE, fault("\n".repeat((1 << 20) + 1)));
    assertEquals(TOO_LARGE, fault("x".repeat(20 << 20)));
  }

  @Test
  public void takesAFileThatIsAsLargeAsItMayBe() {
    String spare = "\n".repeat((1 << 20) - calendar(CHRISTMAS).length() - 1);
    assertEquals(1, read(calendar(CHRISTMAS + spare)).holidays().size());
  }

  @Test
  public void asksForTheFile() {
    assertEquals(List.of(new Fault("ics", "This has to be given.")), faults("{}"));
    assertEquals(List.of(new Fault("ics", "A text is expected here.")), faults("{\"ics\":1}"));
    assertEquals(
        List.of(new Fault("file", "There is nothing of this name. What can stand here: ics.")),
        faults("{\"ics\":\"\",\"file\":\"\"}"));
  }

  private HolidayFileJson read(String file) {
    return send(body(file));
  }

  private String fault(String file) {
    List<Fault> faults = faults(body(file));
    assertEquals(1, faults.size());
    assertEquals("ics", faults.get(0).field());
    return faults.get(0).message();
  }

  private List<Fault> faults(String body) {
    Refusal refusal = assertThrows(Refusal.class, () -> send(body));
    assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    return refusal.faults();
  }

  private HolidayFileJson send(String body) {
    return resource.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String calendar(String events) {
    return "BEGIN:VCALENDAR\n" + events + "\nEND:VCALENDAR\n";
  }

  private static String body(String file) {
    try {
      return new ObjectMapper().writeValueAsString(Map.of("ics", file));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
