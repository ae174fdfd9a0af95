package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.naive.NaiveWeek;

/** Tells the plugin who works when. */
record Calendars(JiraClient admin) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CALENDARS = Court.BASE + "/calendars";
  private static final String CLIENTS = Court.BASE + "/clients";

  static ObjectNode weekly(NaiveWeek week) {
    ArrayNode day = JSON.createArrayNode();
    week.openings()
        .forEach(opening -> day.addArray().add("" + opening.opens()).add("" + opening.closes()));
    ObjectNode weekly = JSON.createObjectNode();
    List.of("mon", "tue", "wed", "thu", "fri").forEach(name -> weekly.set(name, day.deepCopy()));
    return weekly;
  }

  private static void write(NaiveWeek week, ObjectNode calendar) {
    calendar.put("zone", week.zone().getId());
    ObjectNode edition = calendar.putArray("editions").addObject().putNull("validFrom");
    edition.set("weekly", weekly(week));
    edition.putObject("overrides");
    ArrayNode holidays = edition.putArray("holidays");
    week.holidays().stream().sorted().forEach(date -> holidays.add(date.toString()));
  }

  long add(NaiveWeek week) {
    ObjectNode calendar = JSON.createObjectNode();
    calendar.put("name", "Week " + week.zone() + " " + System.nanoTime());
    write(week, calendar);
    Reply made = admin.post(CALENDARS, calendar.toString());
    assertEquals(made.toString(), 201, made.status());
    return made.json().path("id").asLong();
  }

  /**
   * A client that works in its own week.
   *
   * @param home the project of the client’s components
   */
  NaiveClient add(NaiveClient client, String home) {
    Reply made = admin.post(CLIENTS, client.json(home));
    assertEquals(made.toString(), 201, made.status());
    String path = CALENDARS + "/" + made.json().path("calendar").asLong();
    ObjectNode calendar = (ObjectNode) admin.get(path).json();
    write(client.week(), calendar);
    Reply written = admin.put(path + "?correctPast=true", calendar.toString());
    assertEquals(written.toString(), 200, written.status());
    return client.known(made.json().path("id").asLong());
  }

  void remove(NaiveClient client) {
    assertEquals(204, admin.delete(CLIENTS + "/" + client.id()).status());
  }
}
