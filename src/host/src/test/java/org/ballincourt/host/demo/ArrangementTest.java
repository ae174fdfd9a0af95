package org.ballincourt.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class ArrangementTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant MONDAY = Instant.parse("2029-12-31T07:00:00Z");
  private static final List<String> SET_UP = List.of("ALD", "LUM", "TERN");

  private static Arrangement arranged(String key) {
    return Arrangement.of(key, MONDAY).orElseThrow();
  }

  @Test
  public void leavesTheProjectThatHasJustBegunToItsPeople() {
    assertTrue(Arrangement.of(DemoProjects.JUST_BEGUN, MONDAY).isEmpty());
  }

  @Test
  public void namesTheStatusesThatAreTheClients() throws IOException {
    for (String key : SET_UP) {
      JsonNode statuses = JSON.readTree(arranged(key).rules()).path("statuses");
      for (DemoStatus status : DemoStatus.values()) {
        assertEquals(
            key + status,
            status.isTheClients(),
            statuses.path(status.id()).asText().equals("CLIENT"));
      }
    }
  }

  /** Whatever day it is on which somebody starts the host. */
  @Test
  public void asksOnlyForWhatHasLongBeenWithTheClient() throws IOException {
    List<Instant> week =
        IntStream.range(0, DayOfWeek.values().length)
            .mapToObj(days -> MONDAY.plus(days, ChronoUnit.DAYS))
            .toList();
    for (Instant now : week) {
      for (Arrangement.Asked asked : Arrangement.of("LUM", now).orElseThrow().asks()) {
        JsonNode told = JSON.readTree(asked.of(7)).at("/told/on");
        Instant on = told.isMissingNode() ? now : Instant.parse(told.asText());
        assertTrue(asked.issue() + " on " + now, withClientSince(asked.issue(), now).isBefore(on));
      }
    }
  }

  private static Instant withClientSince(String key, Instant now) throws IOException {
    byte[] export = DemoProjects.exportBefore(now, name -> name);
    for (JsonNode issue : JSON.readTree(export).path("issues")) {
      if (issue.path("key").asText().equals(key)) {
        DemoStatus status = status(issue.at("/fields/status/id").asText());
        assertTrue(key + " is " + status, status.isTheClients());
        return Instant.from(
            java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx")
                .withZone(ZoneOffset.UTC)
                .parse(issue.at("/fields/updated").asText()));
      }
    }
    throw new AssertionError("no " + key);
  }

  private static DemoStatus status(String id) {
    return List.of(DemoStatus.values()).stream()
        .filter(status -> status.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
