package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.user.Person;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/host/1.0/users/NAME}: sets a person's zone and language, gives her another name, and
 * says with {@code "active": false} that she has left; {@code POST …/anonymise} makes her
 * anonymous, of which plugins are told.
 */
public final class UsersServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  /** What a tag of language, script and region needs at most, and what the table keeps. */
  private static final int LONGEST_TAG = 35;

  private static final String ANONYMISE = "/anonymise";

  private final transient Extensions extensions;

  public UsersServlet(Jira jira, Extensions extensions) {
    super(jira);
    this.extensions = extensions;
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Person person = person(rest(request));
    JsonBody body = JsonBody.of(request);
    ZoneId zone = body.optionalText("zone").map(UsersServlet::zone).orElse(person.view().zone());
    Locale locale =
        body.optionalText("locale").map(UsersServlet::locale).orElse(person.view().locale());
    if (body.node().has("name")) {
      rename(person, body.name("name"));
    }
    jira().people().set(person, new Person.View(zone, locale));
    if (body.node().has("active")) {
      activate(person, body.flag("active"));
    }
    done(response);
  }

  private void activate(Person person, boolean active) {
    if (person.key().equals(user().key())) {
      throw Refusal.badRequest("You can't change that of yourself.");
    }
    jira().people().setActive(person, active);
  }

  private void rename(Person person, String name) {
    if (!jira().people().rename(person, name)) {
      throw Refusal.badRequest("A user with that username already exists.");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (!path.endsWith(ANONYMISE)) {
      throw Refusal.notFound("The resource");
    }
    JsonBody.of(request);
    Person person = person(path.substring(0, path.length() - ANONYMISE.length()));
    if (person.key().equals(user().key())) {
      throw Refusal.badRequest("You can't make yourself anonymous.");
    }
    Person now = jira().anonymisation().of(person);
    tellPlugins(person, now);
    write(response, Map.of("key", now.key(), "name", now.name(), "displayName", now.displayName()));
  }

  private void tellPlugins(Person before, Person now) {
    if (!now.key().equals(before.key())) {
      extensions.userKeyChanged(before.key(), now.key());
    }
  }

  private Person person(String name) {
    return jira().people().named(name).orElseThrow(() -> Refusal.notFound("User"));
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw Refusal.badRequest("\"zone\" is not a time zone: " + id);
    }
  }

  /** As {@code de-AT}, or as Jira writes it, {@code de_AT}. */
  private static Locale locale(String tag) {
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
    if (locale.getLanguage().isEmpty() || locale.toLanguageTag().length() > LONGEST_TAG) {
      throw Refusal.badRequest("\"locale\" is not a language: " + tag);
    }
    return locale;
  }
}
