package org.ballincourt.commitment.rest.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.jira.rest.JsonInput;

/** Reads what shall be done about many issues at once. */
public final class BulkInput {

  /** Of issues at once. */
  static final int MOST_ISSUES = 500;

  private static final Set<String> ASKS_MEMBERS = new LinkedHashSet<>(List.of("issues", "ask"));
  private static final Set<String> WITHDRAWALS_MEMBERS =
      new LinkedHashSet<>(List.of("issues", "note"));

  private BulkInput() {}

  /** What all clients shall be asked for; whatever is wrong is noted. */
  public static WantedAsk ask(JsonInput body) {
    body.allowOnly(ASKS_MEMBERS);
    JsonInput ask = body.member("ask");
    ask.forEachMember((name, place) -> {});
    return AskInput.read(ask);
  }

  /** Why nothing is needed any more; whatever is wrong is noted. */
  public static WantedDeed withdrawal(JsonInput body) {
    body.allowOnly(WITHDRAWALS_MEMBERS);
    return DeedInput.withdrawnFor(WordsInput.neededNote(body.member("note")).orElse(null));
  }

  /** The keys of the issues, each once, in the order in which they stand there. */
  public static Set<String> issues(JsonInput body) {
    JsonInput list = body.member("issues");
    List<JsonInput> places = list.elements();
    Set<String> keys = new LinkedHashSet<>();
    if (list.isAbsent() || (list.isList() && places.isEmpty())) {
      list.fault("ballincourt.asking.no-issues");
    } else if (places.size() > MOST_ISSUES) {
      list.fault("ballincourt.asking.too-many-issues", MOST_ISSUES);
    } else {
      places.forEach(place -> place.required(place.text()).ifPresent(keys::add));
    }
    return keys;
  }
}
