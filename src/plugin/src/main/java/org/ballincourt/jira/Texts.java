package org.ballincourt.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words and dates as the person who is looking reads them: her language, her zone. */
@Component
public class Texts {

  private final JiraAuthenticationContext authentication;
  private final DateTimeFormatter dates;

  @Inject
  public Texts(JiraAuthenticationContext authentication, DateTimeFormatter dates) {
    this.authentication = authentication;
    this.dates = dates;
  }

  public String text(String key, Object... arguments) {
    return authentication.getI18nHelper().getText(key, arguments);
  }

  /** In whose words and order things are told. */
  public Locale locale() {
    return authentication.getLocale();
  }

  public String dateAndTime(Instant instant) {
    return dates.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(Date.from(instant));
  }
}
