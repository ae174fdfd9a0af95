package org.ballincourt.host.user;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Writes instants as Jira does unless told otherwise, in the language and zone of a user. */
public final class UserTimes implements DateTimeFormatter {
  private static final String COMPLETE = "dd/MMM/yy h:mm a";

  private final CurrentUser user;
  private final Person.View view;

  public UserTimes(CurrentUser user) {
    this(user, new Person.View(user.defaultZone(), Locale.ENGLISH));
  }

  private UserTimes(CurrentUser user, Person.View view) {
    this.user = user;
    this.view = view;
  }

  @Override
  public DateTimeFormatter forLoggedInUser() {
    return new UserTimes(user, user.view());
  }

  /** There is one style, and it is the one to begin with. */
  @Override
  public DateTimeFormatter withStyle(DateTimeStyle style) {
    return this;
  }

  @Override
  public DateTimeFormatter withZone(TimeZone timeZone) {
    return new UserTimes(user, new Person.View(timeZone.toZoneId(), view.locale()));
  }

  @Override
  public String format(Date date) {
    return java.time.format.DateTimeFormatter.ofPattern(COMPLETE, view.locale())
        .withZone(view.zone())
        .format(date.toInstant());
  }

  @Override
  public TimeZone getZone() {
    return TimeZone.getTimeZone(view.zone());
  }
}
