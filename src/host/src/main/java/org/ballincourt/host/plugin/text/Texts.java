package org.ballincourt.host.plugin.text;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts of Jira and of plugins, by key and language; what was added first wins. */
public final class Texts {

  private static final Control NO_OTHER_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final List<Source> sources = new CopyOnWriteArrayList<>();

  private record Source(ClassLoader loader, String bundleName) {
    ResourceBundle in(Locale locale) {
      return ResourceBundle.getBundle(bundleName, locale, loader, NO_OTHER_LANGUAGE);
    }
  }

  /**
   * @param bundleName base name with dots or slashes, without {@code .properties}
   * @throws MissingResourceException if there is no such file
   */
  public void add(ClassLoader loader, String bundleName) {
    Source source = new Source(loader, bundleName);
    source.in(Locale.ROOT);
    sources.add(source);
  }

  /** Forgets what came from a plugin that is gone. */
  public void remove(ClassLoader loader) {
    sources.removeIf(source -> source.loader() == loader);
  }

  public I18nHelper in(Locale locale) {
    return new LanguageTexts(this, locale);
  }

  /** The text as it is written in the file, before any argument is put into it. */
  public Optional<String> pattern(String key, Locale locale) {
    return sources.stream()
        .map(source -> source.in(locale))
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }
}
