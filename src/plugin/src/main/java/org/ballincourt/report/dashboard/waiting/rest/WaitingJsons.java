package org.ballincourt.report.dashboard.waiting.rest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.lists.Item;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.report.dashboard.rest.ItemClientJson;
import org.ballincourt.report.dashboard.rest.ItemJsons;
import org.ballincourt.report.dashboard.rest.ItemProjectJson;
import org.ballincourt.report.dashboard.waiting.Standing;
import org.ballincourt.report.dashboard.waiting.Waiting;
import org.ballincourt.report.dashboard.waiting.WaitingNow.Reading;
import org.ballincourt.report.dashboard.waiting.rest.WaitingOnClientsJson.WaitingIssueJson;
import org.springframework.stereotype.Component;

/** Puts what waits for clients on the wire. */
@Component
public class WaitingJsons {

  private final ItemJsons jsons;
  private final CourtWords words;

  @Inject
  public WaitingJsons(ItemJsons jsons, CourtWords words) {
    this.jsons = jsons;
    this.words = words;
  }

  WaitingOnClientsJson of(Reading reading) {
    return new WaitingOnClientsJson(
        Wire.instant(reading.at()),
        jsons.scope(reading.scope()),
        reading.waiting().total(),
        reading.waiting().rows().stream().map(each -> row(each, reading)).toList(),
        reading.waiting().more(),
        reading.waiting().hidden());
  }

  private WaitingIssueJson row(Waiting waiting, Reading reading) {
    Item item = waiting.item();
    CurrentTurn turn = item.turn();
    NamedCalendar clients = item.calendar(Party.CLIENT);
    Optional<String> contact =
        reading.background().commitment(turn).flatMap(reading.background()::person);
    Instant now = reading.at();
    Duration ours = reading.background().time(Party.TEAM, item, now).orElse(null);
    return new WaitingIssueJson(
        item.issue().getKey(),
        item.issue().getSummary(),
        ItemProjectJson.of(item.home().project()),
        ItemClientJson.of(item.client().orElse(null)),
        waiting.standing().name(),
        words.text("ballincourt.dashboard.standing." + CourtWords.code(waiting.standing())),
        contact.orElse(null),
        contact.orElseGet(() -> nobody(waiting)),
        jsons.moment(turn.since()),
        jsons.due(turn.isTold() ? turn.due() : null, clients.hours().zone()),
        jsons.length(clients.hours().between(turn.since(), now)),
        jsons.length(ours));
  }

  /** Why no name stands there. */
  private String nobody(Waiting waiting) {
    if (waiting.standing() == Standing.NOT_ASKED) {
      return words.text("ballincourt.dashboard.nobody-asked");
    }
    return waiting.item().isWorked() ? words.text("ballincourt.list.nobody-in-particular") : "";
  }
}
