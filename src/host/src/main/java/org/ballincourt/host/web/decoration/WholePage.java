package org.ballincourt.host.web.decoration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document that a plugin wrote: its title, its head without the title, and its body. */
record WholePage(String title, String headHtml, String bodyHtml) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>(.*?)</head\\s*>", FLAGS);
  private static final Pattern BODY = Pattern.compile("<body(?:\\s[^>]*)?>(.*)</body\\s*>", FLAGS);
  private static final Pattern TITLE =
      Pattern.compile("<title(?:\\s[^>]*)?>(.*?)</title\\s*>", FLAGS);
  private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", FLAGS);

  /** Empty where the text is no whole document. */
  static Optional<WholePage> of(String html) {
    Matcher head = HEAD.matcher(html);
    Matcher body = BODY.matcher(html);
    return head.find() && body.find(head.end())
        ? Optional.of(of(head.group(1), body.group(1)))
        : Optional.empty();
  }

  private static WholePage of(String head, String body) {
    Matcher title = TITLE.matcher(head);
    String words = title.find() ? plain(title.group(1).strip()) : "";
    return new WholePage(words, TITLE.matcher(head).replaceAll(""), body);
  }

  /** What the head says under that name; empty where it says nothing. */
  String meta(String name) {
    return META.matcher(headHtml)
        .results()
        .map(tag -> tag.group())
        .filter(tag -> attribute(tag, "name").equals(name))
        .map(tag -> attribute(tag, "content"))
        .findFirst()
        .orElse("");
  }

  private static String attribute(String tag, String name) {
    Matcher value =
        Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS).matcher(tag);
    if (!value.find()) {
      return "";
    }
    return plain(value.group(1) == null ? value.group(2) : value.group(1));
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
