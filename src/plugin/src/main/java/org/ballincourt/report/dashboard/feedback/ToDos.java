package org.ballincourt.report.dashboard.feedback;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.store.ClientDates;
import org.ballincourt.followup.store.ClientsToday;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/** Reads what is to be done about follow-ups: five statements, however many there are. */
@Component
public class ToDos {

  private final FollowUpStore store;
  private final ClientDates dates;
  private final ClientsToday names;

  @Inject
  public ToDos(FollowUpStore store, ClientDates dates, ClientsToday names) {
    this.store = store;
    this.dates = dates;
    this.names = names;
  }

  /** With the names that clients have today. */
  List<ToDo> of(Scope scope) {
    List<FollowUp> all =
        Thousands.of(scope.ids())
            .flatMap(some -> store.ofProjects(some).stream())
            .filter(each -> scope.takes(each.work().client()))
            .toList();
    Map<Long, LocalDate> today = dates.of(all);
    return names.named(all).stream()
        .map(each -> ToDo.of(each, today.get(each.id())))
        .flatMap(Optional::stream)
        .sorted(ToDo.IN_ORDER)
        .toList();
  }
}
