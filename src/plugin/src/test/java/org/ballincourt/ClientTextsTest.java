package org.ballincourt;

import static java.util.stream.Collectors.toCollection;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ClientTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  private final Properties english;
  private final String language;
  private final Properties texts;

  public ClientTextsTest(String kind, String language) throws IOException {
    this.english = texts(kind, "en");
    this.language = language;
    this.texts = texts(kind, language);
  }

  @Parameters(name = "{0} in {1}")
  public static List<Object[]> kindsAndLanguages() {
    return List.of("asking", "inviting", "answering", "meeting", "recap").stream()
        .flatMap(
            kind ->
                List.of("en", "nb", "ru", "fi", "ms").stream()
                    .map(language -> new Object[] {kind, language}))
        .toList();
  }

  @Test
  public void saysAllThatEnglishSaysAndNothingElse() {
    assertEquals(english.keySet(), texts.keySet());
  }

  @Test
  public void putsInWhatEnglishPutsIn() {
    for (String name : english.stringPropertyNames()) {
      assertEquals(name, places(english.getProperty(name)), places(texts.getProperty(name)));
    }
  }

  @Test
  public void leavesNoPlaceOpen() {
    for (String name : texts.stringPropertyNames()) {
      String text =
          new MessageFormat(texts.getProperty(name), Locale.forLanguageTag(language))
              .format(new Object[] {1, 2, 3, 4});
      assertFalse(name + ": " + text, text.isBlank() || text.matches("(?s).*[{}'].*"));
    }
  }

  @Test
  public void writesItsDatesInItsLanguage() {
    assertEquals(language, Locale.forLanguageTag(texts.getProperty("dates")).getLanguage());
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private static Properties texts(String kind, String language) throws IOException {
    String name = "/letters/" + kind + "_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream file = ClientTextsTest.class.getResourceAsStream(name)) {
      assertNotNull(name, file);
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
