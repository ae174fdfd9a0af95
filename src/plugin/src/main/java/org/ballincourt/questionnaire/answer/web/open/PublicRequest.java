package org.ballincourt.questionnaire.answer.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser sends to these pages.
 *
 * @param path below the pages, such as {@code answer/…}; empty for none
 * @param query as it stands in the address, not null
 * @param fields of the address and of a form, empty where the form is too large to be read
 * @param from who sends it
 */
record PublicRequest(String path, String query, Map<String, String[]> fields, Sender from) {

  /** Of a form in bytes: four texts of the greatest length take no more. */
  private static final int MOST_BYTES = 600_000;

  /**
   * Who sends it.
   *
   * @param posts whether a form is sent
   * @param tooMuch whether more of it than is ever read
   * @param address that is connected to us
   * @param forwardedFor what is said of whom it is for
   * @param locales which languages the browser reads, not empty
   */
  record Sender(
      boolean posts,
      boolean tooMuch,
      String address,
      List<String> forwardedFor,
      List<Locale> locales) {}

  static PublicRequest of(HttpServletRequest request) {
    boolean posts = request.getMethod().equals("POST");
    long length = request.getContentLengthLong();
    boolean tooMuch = posts && (length < 0 || length > MOST_BYTES);
    String path = request.getPathInfo();
    String query = request.getQueryString();
    return new PublicRequest(
        path == null ? "" : path.substring(1),
        query == null ? "" : query,
        tooMuch ? Map.of() : request.getParameterMap(),
        new Sender(
            posts,
            tooMuch,
            request.getRemoteAddr(),
            Collections.list(request.getHeaders("X-Forwarded-For")),
            Collections.list(request.getLocales())));
  }

  /** The way from this page to the root of these pages, whatever a proxy calls that. */
  String root() {
    return "../".repeat((int) path.chars().filter(sign -> sign == '/').count());
  }

  /** The first value of a field; empty where there is none. */
  String field(String name) {
    String[] values = fields.getOrDefault(name, new String[0]);
    return values.length == 0 ? "" : values[0];
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The page that is meant, counted from 0; -1 where none is. Read without the form. */
  int page() {
    Matcher page = Pattern.compile("(?:^|&)page=([1-9]\\d{0,2})(?:&|$)").matcher(query);
    return page.find() ? Integer.parseInt(page.group(1)) - 1 : -1;
  }
}
