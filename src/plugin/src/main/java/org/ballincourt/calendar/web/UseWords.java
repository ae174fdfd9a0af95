package org.ballincourt.calendar.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.calendar.store.CalendarUser.Users;
import org.ballincourt.calendar.store.CalendarUsers;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says who uses a calendar: those that the viewer may see by name, the others counted. */
@Component
public class UseWords {

  private final CalendarUsers uses;
  private final Texts texts;

  @Inject
  public UseWords(CalendarUsers uses, Texts texts) {
    this.uses = uses;
    this.texts = texts;
  }

  /** Empty where nobody uses it. */
  String of(long calendar) {
    Users users = uses.of(calendar);
    return users.isNobody() ? "" : named(users);
  }

  /** As in {@code Lumen, Tern and 2 projects that you may not open}; there is at least one. */
  public String named(Users users) {
    List<String> all = new ArrayList<>(users.names());
    if (users.hidden() > 0) {
      all.add(texts.text("ballincourt.calendar.hidden-users", users.hidden()));
    }
    String last = all.remove(all.size() - 1);
    return all.isEmpty()
        ? last
        : texts.text("ballincourt.calendar.hours.two", String.join(", ", all), last);
  }
}
