package org.ballincourt.calendar.web;

import jakarta.inject.Inject;
import org.ballincourt.calendar.web.CalendarUses.Users;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says who uses a calendar: those that the viewer may see by name, the others counted. */
@Component
public class UseWords {

  private final CalendarUses uses;
  private final Texts texts;

  @Inject
  public UseWords(CalendarUses uses, Texts texts) {
    this.uses = uses;
    this.texts = texts;
  }

  /** Empty where nobody uses it. */
  String of(long calendar) {
    Users users = uses.of(calendar);
    String names = String.join(", ", users.names());
    if (users.hidden() == 0) {
      return names;
    }
    return names.isEmpty()
        ? texts.text("ballincourt.calendar.uses.only-hidden", users.hidden())
        : texts.text("ballincourt.calendar.uses.and-hidden", names, users.hidden());
  }
}
