package org.ballincourt.host.plugin.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class TextsTest {

  private final Texts texts = new Texts();
  private final ClassLoader loader = TextsTest.class.getClassLoader();

  @Before
  public void addBundle() {
    texts.add(loader, "sample-plugin/i18n/notes");
  }

  @Test
  public void speaksTheAskedLanguage() {
    assertEquals("Notizen", in(Locale.GERMANY).getText("notes.title"));
  }

  @Test
  public void speaksTheRootLanguageWhereThereIsNoOther() {
    assertEquals("Notes", in(Locale.JAPAN).getText("notes.title"));
  }

  @Test
  public void givesAMissingKeyBack() {
    assertEquals("notes.never", in(Locale.ENGLISH).getText("notes.never"));
  }

  @Test
  public void takesArgumentsAsArrayOrListOrOne() {
    I18nHelper english = in(Locale.ENGLISH);
    assertEquals("1 of 2 notes", english.getText("notes.count", new Object[] {1, 2}));
    assertEquals("1 of 2 notes", english.getText("notes.count", List.of(1, 2)));
    assertEquals("1 of {1} notes", english.getText("notes.count", 1));
  }

  @Test
  public void readsDoubledQuotesAsOneWithoutArgumentsToo() {
    assertEquals("There's no \"note\"", in(Locale.ENGLISH).getText("notes.none"));
  }

  @Test
  public void handsOutThePatternForScripts() {
    assertEquals(Optional.of("{0} of {1} notes"), texts.pattern("notes.count", Locale.ENGLISH));
  }

  @Test
  public void forgetsWhatWasRemoved() {
    texts.remove(loader);
    assertEquals("notes.title", in(Locale.ENGLISH).getText("notes.title"));
  }

  @Test
  public void refusesABundleThatIsNotThere() {
    assertThrows(MissingResourceException.class, () -> texts.add(loader, "none"));
  }

  private I18nHelper in(Locale locale) {
    return texts.in(locale);
  }
}
