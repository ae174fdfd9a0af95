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
    List<String> all = new ArrayList<>(users.names());
    if (users.hidden() > 0) {
      all.add(texts.text("ballincourt.calendar.hidden-users", users.hidden()));
    }
    return String.join(", ", all);
  }
}
