package org.ballincourt.followup.meeting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Client;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Plan;

/** Tells all about one meeting, line by line. */
final class Facts {

  private final MeetingTexts words;
  private final List<FactView> facts = new ArrayList<>();

  Facts(MeetingTexts words) {
    this.words = words;
  }

  /**
   * @param client null where it is gone
   * @param mailedAt when the recap was mailed; null for never
   */
  List<FactView> of(Meeting meeting, Client client, Instant mailedAt) {
    Plan plan = meeting.plan();
    tell("when", words.when(plan.time(), client));
    tell("where", words.venue(plan.venue()));
    tell("guests", plan.guests().stream().map(Guest::name).toList());
    tell("ours", plan.ours().stream().map(words::name).sorted().toList());
    tell("note", plan.note().lines().toList());
    tell("state", state(meeting));
    if (mailedAt != null) {
      tell("recap", words.texts().dateAndTime(mailedAt));
    }
    return List.copyOf(facts);
  }

  private String state(Meeting meeting) {
    return words
        .texts()
        .text(
            "ballincourt.meeting.fact.state-since",
            words.state(meeting.course().state()),
            words.texts().dateAndTime(meeting.course().since()),
            words.name(meeting.course().plannedBy()));
  }

  private void tell(String code, String line) {
    tell(code, List.of(line));
  }

  private void tell(String code, List<String> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(code, words.texts().text("ballincourt.meeting.fact." + code), lines));
    }
  }
}
