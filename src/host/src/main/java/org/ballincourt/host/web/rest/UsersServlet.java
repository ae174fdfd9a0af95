package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.user.Person;
import org.ballincourt.host.web.Refusal;

/** {@code /rest/host/1.0/users/}: sets a person's zone and language. */
public final class UsersServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  /** What a tag of language, script and region needs at most, and what the table keeps. */
  private static final int LONGEST_TAG = 35;

  public UsersServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Person person =
        jira().people().byName(rest(request)).orElseThrow(() -> Refusal.notFound("User"));
    JsonBody body = JsonBody.of(request);
    ZoneId zone = body.optionalText("zone").map(UsersServlet::zone).orElse(person.view().zone());
    Locale locale =
        body.optionalText("locale").map(UsersServlet::locale).orElse(person.view().locale());
    jira().people().set(person, new Person.View(zone, locale));
    done(response);
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
