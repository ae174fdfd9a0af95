package org.ballincourt.calendar.rest.input;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.Edition;
import org.ballincourt.jira.rest.JsonInput;

/** Reads all the hours of a calendar, each from its date on. */
final class EditionsInput {

  /** Once a year for half a century; it bounds the work that one request can ask for. */
  static final int MOST_EDITIONS = 50;

  private static final Set<String> MEMBERS = members();

  private EditionsInput() {}

  private static Set<String> members() {
    Set<String> members = new LinkedHashSet<>(List.of("validFrom"));
    members.addAll(EditionInput.HOURS);
    return members;
  }

  /** What is wrong is noted, also where there is none. */
  static List<Edition> read(JsonInput list) {
    List<JsonInput> places = list.required(Optional.of(list.objects())).orElseThrow();
    if (places.size() > MOST_EDITIONS) {
      list.fault("ballincourt.calendar.too-many-editions", MOST_EDITIONS);
      return List.of();
    }
    if (list.isList() && list.size() == 0) {
      list.fault("ballincourt.calendar.no-editions");
    }
    Set<LocalDate> dates = new HashSet<>();
    return places.stream().map(place -> edition(place, dates)).toList();
  }

  /**
   * @param dates from which the ones before hold; this one's is added
   */
  private static Edition edition(JsonInput place, Set<LocalDate> dates) {
    place.allowOnly(MEMBERS);
    Edition edition = EditionInput.read(place);
    JsonInput from = place.member("validFrom");
    boolean isKnown = from.isAbsent() || edition.validFrom() != null;
    if (isKnown && !dates.add(edition.validFrom())) {
      refuseSame(from, edition.validFrom());
    }
    return edition;
  }

  private static void refuseSame(JsonInput from, LocalDate date) {
    if (date == null) {
      from.fault("ballincourt.calendar.same-always");
    } else {
      from.fault("ballincourt.calendar.same-valid-from", date);
    }
  }
}
