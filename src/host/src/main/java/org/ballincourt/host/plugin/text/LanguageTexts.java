package org.ballincourt.host.plugin.text;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** The texts in one language; a missing key gives the key back, as in Jira. */
final class LanguageTexts implements I18nHelper {

  private final Texts texts;
  private final Locale locale;

  LanguageTexts(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public String getText(String key) {
    return format(key, new Object[0]);
  }

  @Override
  public String getText(String key, Object parameters) {
    return format(key, arguments(parameters));
  }

  private String format(String key, Object[] arguments) {
    return texts
        .pattern(key, locale)
        .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
        .orElse(key);
  }

  private static Object[] arguments(Object parameters) {
    if (parameters instanceof Object[]) {
      return (Object[]) parameters;
    }
    if (parameters instanceof List) {
      return ((List<?>) parameters).toArray();
    }
    return new Object[] {parameters};
  }
}
