package org.ballincourt.report.web.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.report.Figure;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.web.choice.Chosen;
import org.ballincourt.report.web.choice.Wanted;

/**
 * Where what is shown can be seen again: by its days, so that tomorrow it is about the same ones.
 */
public final class Address {

  /** Of what was kept: nothing of it leads anywhere. */
  public static final Address NOWHERE = new Address(null, null);

  private final Wanted wanted;
  private final Chosen chosen;

  public Address(Wanted wanted, Chosen chosen) {
    this.wanted = wanted;
    this.chosen = chosen;
  }

  /** Of the page, with its question mark. */
  public String page() {
    return "?" + query("projectKey");
  }

  /** Of the page with what lies behind a figure; null of nowhere. */
  public String of(Figure figure) {
    return wanted == null ? null : page() + "&figure=" + figure;
  }

  /** The same for REST. */
  public String rest() {
    return "?" + query("project");
  }

  /** The parameters for REST by their names; empty where there is nothing to say. */
  public Map<String, String> values(String projectName) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(projectName, wanted.project());
    values.put("client", id(chosen.subject()));
    values.put("phase", wanted.phase());
    values.put("from", chosen.period().first().toString());
    values.put("to", chosen.period().last().toString());
    values.put("step", chosen.step().name());
    return values;
  }

  private static String id(Subject subject) {
    return subject.client() == null ? "" : String.valueOf(subject.client().id());
  }

  private String query(String projectName) {
    return values(projectName).entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
