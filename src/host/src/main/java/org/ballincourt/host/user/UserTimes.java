package org.ballincourt.host.user;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Writes instants as Jira does unless told otherwise, in the language and zone of a user. */
public final class UserTimes implements DateTimeFormatter {
  private static final Map<DateTimeStyle, String> PATTERNS =
      Map.of(DateTimeStyle.COMPLETE, "dd/MMM/yy h:mm a", DateTimeStyle.DATE, "dd/MMM/yy");

  private final CurrentUser user;
  private final Person.View view;
  private final DateTimeStyle style;

  public UserTimes(CurrentUser user) {
    this(user, new Person.View(user.defaultZone(), Locale.ENGLISH), DateTimeStyle.COMPLETE);
  }

  private UserTimes(CurrentUser user, Person.View view, DateTimeStyle style) {
    this.user = user;
    this.view = view;
    this.style = style;
  }

  @Override
  public DateTimeFormatter forLoggedInUser() {
    return new UserTimes(user, user.view(), style);
  }

  @Override
  public DateTimeFormatter withStyle(DateTimeStyle wanted) {
    return new UserTimes(user, view, wanted);
  }

  @Override
  public DateTimeFormatter withZone(TimeZone timeZone) {
    return new UserTimes(user, new Person.View(timeZone.toZoneId(), view.locale()), style);
  }

  @Override
  public String format(Date date) {
    return java.time.format.DateTimeFormatter.ofPattern(PATTERNS.get(style), view.locale())
        .withZone(view.zone())
        .format(date.toInstant());
  }

  @Override
  public TimeZone getZone() {
    return TimeZone.getTimeZone(view.zone());
  }
}
