package org.ballincourt.testing;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TimeZone;
import org.ballincourt.jira.Texts;

/** The plugin's own English texts, formatted as Jira formats them; a missing one is an error. */
public final class EnglishTexts implements I18nHelper {

  private final ResourceBundle texts = ResourceBundle.getBundle("i18n.ballincourt", Locale.ROOT);

  /** Texts as somebody reads them who has chosen English and UTC: {@code 2026-03-02 09:00}. */
  public static Texts texts() {
    JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    when(authentication.getI18nHelper()).thenReturn(new EnglishTexts());
    when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
    return new Texts(authentication, new Dates(ZoneOffset.UTC, DateTimeStyle.COMPLETE));
  }

  @Override
  public String getText(String key) {
    return getText(key, new Object[0]);
  }

  @Override
  public String getText(String key, Object parameters) {
    Object[] words = parameters instanceof Object[] many ? many : new Object[] {parameters};
    return new MessageFormat(texts.getString(key), Locale.ENGLISH).format(words);
  }

  private record Dates(ZoneId zone, DateTimeStyle style) implements DateTimeFormatter {

    @Override
    public DateTimeFormatter forLoggedInUser() {
      return this;
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle wanted) {
      return new Dates(zone, wanted);
    }

    @Override
    public DateTimeFormatter withZone(TimeZone timeZone) {
      return new Dates(timeZone.toZoneId(), style);
    }

    @Override
    public String format(Date date) {
      int length =
          style == DateTimeStyle.DATE ? "2026-03-02".length() : "2026-03-02 09:00".length();
      return date.toInstant().atZone(zone).toString().substring(0, length).replace('T', ' ');
    }

    @Override
    public TimeZone getZone() {
      return TimeZone.getTimeZone(zone);
    }
  }
}
