package org.ballincourt.followup.meeting.minutes.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads what is to be written down about a meeting. */
final class MinutesInput {

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of("prepared", "recap", "thread", "decisions", "revision", "recapMailedAt"));

  private static final Set<String> DECISION_MEMBERS = Set.of("id", "text", "issue");

  private final Set<Integer> taken = new HashSet<>();

  /**
   * @param before which decisions there are, whose numbers stay theirs
   */
  private MinutesInput(List<Decision> before) {
    before.forEach(decision -> taken.add(decision.id()));
  }

  /**
   * @throws org.ballincourt.jira.Refusal with all that is wrong
   */
  static Minutes read(JsonInput body, Minutes before) {
    body.allowOnly(MEMBERS);
    String prepared = text(body.member("prepared"), Minutes.LONGEST);
    String recap = text(body.member("recap"), Minutes.LONGEST);
    String thread = text(body.member("thread"), Minutes.LONGEST_THREAD);
    List<Decision> decisions =
        new MinutesInput(before.decisions()).decisions(body.member("decisions"), before);
    body.refuseFaults();
    return new Minutes(prepared, recap, thread, decisions);
  }

  private static String text(JsonInput place, int most) {
    String text = WrittenText.clean(place.text().orElse(""));
    if (text.codePointCount(0, text.length()) > most) {
      place.fault("ballincourt.meeting.too-long", most);
    }
    return text;
  }

  private List<Decision> decisions(JsonInput list, Minutes before) {
    List<JsonInput> places = list.objects();
    if (places.size() > Minutes.MOST_DECISIONS) {
      list.fault("ballincourt.meeting.too-many-decisions", Minutes.MOST_DECISIONS);
      return List.of();
    }
    Set<Integer> named = new HashSet<>();
    List<Decision> decisions = new ArrayList<>();
    for (JsonInput place : places) {
      place.allowOnly(DECISION_MEMBERS);
      int id = id(place.member("id"), before, named);
      String text = words(place.member("text"));
      if (!text.isBlank()) {
        decisions.add(new Decision(id, text, null));
      }
    }
    return decisions;
  }

  /** One that was there before, or the next that never was. */
  private int id(JsonInput place, Minutes before, Set<Integer> named) {
    if (place.isAbsent()) {
      return next();
    }
    int id = place.wholeNumber(1, Integer.MAX_VALUE).orElse(0L).intValue();
    if (before.decision(id).isEmpty() || !named.add(id)) {
      place.fault("ballincourt.meeting.no-decision", id);
    }
    return id;
  }

  private int next() {
    int next = taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    taken.add(next);
    return next;
  }

  /** Blank, noted, where it is no decision. */
  private static String words(JsonInput place) {
    String text = WrittenText.clean(place.required(place.text()).orElse("")).strip();
    if (text.isEmpty() && !place.isAbsent()) {
      place.fault("ballincourt.meeting.empty-decision");
    }
    if (text.codePointCount(0, text.length()) > Decision.LONGEST) {
      place.fault("ballincourt.meeting.too-long", Decision.LONGEST);
      return "";
    }
    return text;
  }
}
