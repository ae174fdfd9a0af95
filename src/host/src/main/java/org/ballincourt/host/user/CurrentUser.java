package org.ballincourt.host.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/** Who is looking, per thread; nobody, until somebody is set. */
public final class CurrentUser implements JiraAuthenticationContext {
  private final ThreadLocal<Person> current = new ThreadLocal<>();
  private final Function<Locale, I18nHelper> texts;
  private final ZoneId defaultZone;

  public CurrentUser(Function<Locale, I18nHelper> texts, ZoneId defaultZone) {
    this.texts = texts;
    this.defaultZone = defaultZone;
  }

  @Override
  public Person getLoggedInUser() {
    return current.get();
  }

  @Override
  public I18nHelper getI18nHelper() {
    return texts.apply(view().locale());
  }

  @Override
  public Locale getLocale() {
    return view().locale();
  }

  /** The zone of everybody who has not chosen one. */
  public ZoneId defaultZone() {
    return defaultZone;
  }

  /** How texts and times are read: the person's way, or Jira's where nobody is logged in. */
  public Person.View view() {
    Person person = current.get();
    return person == null ? new Person.View(defaultZone, Locale.ENGLISH) : person.view();
  }

  /**
   * @param person null for nobody
   */
  public void set(Person person) {
    current.set(person);
  }

  public void clear() {
    current.remove();
  }
}
