package org.ballincourt.acceptance.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One user who has logged in and sends the forms of Jira's own pages. */
public final class FormSession {

  private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI base;
  private final String token;

  /**
   * @param base Jira's address without a slash at its end
   * @param user a name that is its own password
   */
  public FormSession(URI base, String user) {
    this.base = base;
    send("/login.jsp", "os_username=" + user + "&os_password=" + user);
    Matcher found = TOKEN.matcher(send("/projects", null).body());
    this.token = found.find() ? found.group(1) : "";
  }

  /** The fields are name, value, name, value… */
  public Reply post(String path, String... fields) {
    StringBuilder form = new StringBuilder("atl_token=" + token);
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(path, form.toString());
  }

  private Reply send(String path, String form) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(form));
    }
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
