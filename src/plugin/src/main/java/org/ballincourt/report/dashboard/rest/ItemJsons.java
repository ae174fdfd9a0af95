package org.ballincourt.report.dashboard.rest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ballincourt.client.Client;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.report.dashboard.Scope;
import org.springframework.stereotype.Component;

/** Puts what all items have on the wire, with the words for it. */
@Component
public class ItemJsons {

  private static final String REPORT = "/plugins/servlet/ballincourt/report";

  private final CourtWords words;

  @Inject
  public ItemJsons(CourtWords words) {
    this.words = words;
  }

  public ScopeOfItemJson scope(Scope scope) {
    return new ScopeOfItemJson(
        ItemProjectJson.of(scope.project()),
        ItemClientJson.of(scope.client()),
        scope.counted().size(),
        scope.browsable().size(),
        scope.counted().stream().map(ItemProjectJson::of).toList(),
        inWords(scope),
        scope.name().orElse(""),
        report(scope));
  }

  private static String report(Scope scope) {
    if (scope.project() != null) {
      return REPORT + "?projectKey=" + scope.project().getKey();
    }
    return scope.client() == null ? null : report(scope.client());
  }

  /** The path of the report of a client inside Jira. */
  public static String report(Client client) {
    return REPORT + "?client=" + client.id();
  }

  private String inWords(Scope scope) {
    if (scope.project() != null) {
      return scope.project().getName();
    }
    int counted = scope.counted().size();
    int browsable = scope.browsable().size();
    if (scope.client() == null) {
      return counted == browsable
          ? words.text("ballincourt.dashboard.scope-all", counted)
          : words.text("ballincourt.dashboard.scope", counted, browsable);
    }
    String client = scope.client().name();
    return counted == browsable
        ? words.text("ballincourt.dashboard.scope-client-all", counted, client)
        : words.text("ballincourt.dashboard.scope-client", counted, browsable, client);
  }

  /** Null stays null. */
  public LengthJson length(Duration length) {
    return length == null ? null : new LengthJson(length.toSeconds(), words.duration(length));
  }

  /** A time that there may be none of, which is not the same as never having looked. */
  public LengthJson time(Duration length) {
    return length.isZero()
        ? new LengthJson(0, words.text("ballincourt.dashboard.none"))
        : length(length);
  }

  /** A day of no zone. */
  public MomentJson day(LocalDate day) {
    return new MomentJson(day.toString(), words.date(day));
  }

  public MomentJson moment(Instant instant) {
    return new MomentJson(Wire.instant(instant), words.dateAndTime(instant));
  }

  /**
   * By when an answer is due.
   *
   * @param zone where whoever owes it is
   */
  public MomentJson due(Instant due, ZoneId zone) {
    return due == null ? null : new MomentJson(Wire.instant(due), words.times().due(due, zone));
  }
}
