package org.ballincourt.calendar.rest;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.calendar.store.CalendarUser.Moved;
import org.ballincourt.calendar.store.CalendarUser.Users;
import org.ballincourt.calendar.web.UseWords;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer’s words why a calendar is left as it is. */
@Component
public class CalendarRefusals {

  private final UseWords uses;
  private final Texts texts;

  @Inject
  public CalendarRefusals(UseWords uses, Texts texts) {
    this.uses = uses;
    this.texts = texts;
  }

  Refusal notThere(String id) {
    return new Refusal(Refusal.Kind.NOT_FOUND, texts.text("ballincourt.calendar.not-there", id));
  }

  /** With the numbers also as numbers, for whoever asks what to do. */
  Refusal pastWouldMove(Moved moved) {
    String why =
        texts.text("ballincourt.calendar.past-would-move", moved.openTurns(), moved.closedTurns());
    Map<String, Long> figures =
        Map.of("openTurns", moved.openTurns(), "closedTurns", moved.closedTurns());
    return new Refusal(Refusal.Kind.CONFLICT, List.of(new Fault(null, why)), figures);
  }

  Refusal inUse(String name, Users users) {
    return new Refusal(
        Refusal.Kind.CONFLICT, texts.text("ballincourt.calendar.in-use", name, uses.named(users)));
  }
}
