package org.ballincourt.host.plugin.resource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.text.Texts;

/**
 * Jira's {@code jsI18n}: {@code AJS.I18n.getText('key')} becomes the text itself, and with
 * arguments {@code AJS.format('text', …)}.
 */
final class ScriptTexts {

  private static final Pattern CALL =
      Pattern.compile("(?:\\bAJS\\.)?\\bI18n\\.getText\\(\\s*(?:(['\"])([\\w.-]+)\\1\\s*([,)]))?");

  private final Texts texts;

  ScriptTexts(Texts texts) {
    this.texts = texts;
  }

  /**
   * @throws RefusedException if a key has no text, or is not written as a literal
   */
  String translate(String script, Locale locale) {
    Matcher calls = CALL.matcher(script);
    return calls.replaceAll(call -> Matcher.quoteReplacement(translated(call, locale)));
  }

  private String translated(MatchResult call, Locale locale) {
    if (call.group(2) == null) {
      throw new RefusedException("a script asks for a text by a key that is no literal");
    }
    String pattern = pattern(call.group(2), locale);
    return call.group(3).equals(")")
        ? literal(texts.in(locale).getText(call.group(2)))
        : "AJS.format(" + literal(pattern) + ",";
  }

  private String pattern(String key, Locale locale) {
    return texts
        .pattern(key, locale)
        .orElseThrow(() -> new RefusedException("a script asks for the unknown text " + key));
  }

  private static String literal(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
