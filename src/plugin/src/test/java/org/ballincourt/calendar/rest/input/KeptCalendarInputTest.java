package org.ballincourt.calendar.rest.input;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballincourt.calendar.rest.input.KeptCalendarInput.Wanted;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class KeptCalendarInputTest {

  private static final String WEEK = "\"weekly\":{\"mon\":[[\"09:00\",\"17:00\"]]}";
  private static final String MISSING = "This has to be given.";

  @Test
  public void readsNameZoneAndHours() {
    Wanted wanted =
        read(
            calendar(
                "\" Oslo office \"", "{" + WEEK + "},{\"validFrom\":\"2026-06-01\"," + WEEK + "}"));

    assertEquals("Oslo office", wanted.name());
    assertEquals("Europe/Oslo", wanted.hours().zone().getId());
    assertEquals(2, wanted.hours().editions().size());
    assertEquals(LocalDate.of(2026, 6, 1), wanted.hours().editions().get(1).validFrom());
  }

  @Test
  public void needsANameThatCanBeRead() {
    assertFaults("\"name\":null", new Fault("name", MISSING));
    assertFaults("\"name\":\" \"", new Fault("name", "A calendar needs a name."));
    assertFaults(
        "\"name\":\"" + "x".repeat(201) + "\"",
        new Fault("name", "A name can have 200 characters at most."));
    assertFaults(
        "\"name\":\"Oslo\\u0007office\"",
        new Fault("name", "A name is one line of ordinary text."));
    assertFaults("\"name\":7", new Fault("name", "A text is expected here."));
  }

  @Test
  public void tellsAllFaultsAtOnce() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                read(
                    """
                    {"zone": "Europe/Hel", "colour": "red", "editions": [
                      {"validFrom": "2026-02-30", "weekly": {"mon": [["9:00", "17:00"]]}},
                      {"validFrom": null, "weekly": {"tue": [["09:00", "12:00"], ["11:00", "13:00"]]}},
                      {"weekly": {"someday": []}, "holidays": ["Easter"]},
                      {"validFrom": "2026-06-01", "overrides": {"2026-13-01": []}, "week": {}},
                      {"validFrom": "2026-06-01", "weekly": {"wed": [["17:00", "09:00"]]}}]}
                    """));

    assertEquals(
        List.of(
            "colour",
            "name",
            "zone",
            "editions[0].validFrom",
            "editions[0].weekly.mon[0]",
            "editions[1].weekly.tue",
            "editions[2].weekly.someday",
            "editions[2].holidays[0]",
            "editions[2].validFrom",
            "editions[3].week",
            "editions[3].overrides.2026-13-01",
            "editions[4].weekly.wed[0]",
            "editions[4].validFrom"),
        refusal.faults().stream().map(Fault::field).toList());
  }

  @Test
  public void saysFromWhenOtherHoursAlreadyHold() {
    assertFaults(
        editions("{" + WEEK + "},{\"validFrom\":null," + WEEK + "}"),
        new Fault("editions[1].validFrom", "Other hours already hold from the beginning on."));
    String june = "{\"validFrom\":\"2026-06-01\"," + WEEK + "}";
    assertFaults(
        editions(june + "," + june),
        new Fault("editions[1].validFrom", "Other hours already hold from 2026-06-01 on."));
  }

  @Test
  public void needsHoursThatOpenSometime() {
    assertFaults("\"editions\":null", new Fault("editions", MISSING));
    assertFaults("\"editions\":{}", new Fault("editions", "A list is expected here."));
    assertFaults(
        editions(""), new Fault("editions", "Give the calendar at least one set of hours."));
    assertFaults(
        editions("{\"weekly\":{\"mon\":[]}}"),
        new Fault("editions", "This calendar is never open. Give at least one day some hours."));
  }

  @Test
  public void refusesMoreThanAnybodyHas() {
    assertFaults(
        editions(times(51, "{" + WEEK + "}")),
        new Fault("editions", "A calendar can have 50 sets of hours at most."));
    assertFaults(
        editions("{" + WEEK + ",\"holidays\":[" + times(2001, "\"2026-12-25\"") + "]}"),
        new Fault("editions[0].holidays", "2000 holidays can stand here at most."));
    List<String> days = new ArrayList<>();
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2026, 1, 1).plusDays(1001))
        .forEach(date -> days.add("\"" + date + "\":[]"));
    assertFaults(
        editions("{" + WEEK + ",\"overrides\":{" + String.join(",", days) + "}}"),
        new Fault(
            "editions[0].overrides", "1000 days with hours of their own can stand here at most."));
  }

  @Test
  public void theIdOfABodyIsThatOfThePathOrNone() {
    String seven = calendar("\"Oslo\"", "{" + WEEK + "}").replaceFirst("\\{", "{\"id\":7,");
    assertEquals("Oslo", KeptCalendarInput.of(7, stream(seven), EnglishTexts.texts()).name());
    assertEquals("Oslo", read(seven).name());

    Refusal refusal =
        assertThrows(
            Refusal.class, () -> KeptCalendarInput.of(8, stream(seven), EnglishTexts.texts()));
    assertEquals(
        List.of(new Fault("id", "This is the id of another calendar. Leave it out, or give 8.")),
        refusal.faults());
  }

  private static String times(int count, String one) {
    return String.join(",", Collections.nCopies(count, one));
  }

  private static String editions(String editions) {
    return "\"editions\":[" + editions + "]";
  }

  private static String calendar(String name, String editions) {
    return "{\"name\":" + name + ",\"zone\":\"Europe/Oslo\",\"editions\":[" + editions + "]}";
  }

  /** Of a calendar that is right but for some members. */
  private static void assertFaults(String members, Fault... faults) {
    String right = "";
    if (!members.startsWith("\"name\"")) {
      right += "\"name\":\"Oslo\",";
    }
    if (!members.startsWith("\"editions\"")) {
      right += "\"editions\":[{" + WEEK + "}],";
    }
    String body = "{\"zone\":\"Europe/Oslo\"," + right + members + "}";
    Refusal refusal = assertThrows(body, Refusal.class, () -> read(body));
    assertEquals(List.of(faults), refusal.faults());
  }

  private static Wanted read(String body) {
    return KeptCalendarInput.ofNew(stream(body), EnglishTexts.texts());
  }

  private static InputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
