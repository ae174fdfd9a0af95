package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plugin's custom fields, as an administrator makes and finds them. */
public record MadeFields(JiraClient admin) {

  private static final String PAGES = "/plugins/servlet/ballincourt/admin/";

  /** Makes the fields for projects that are on, and waits until their history is read again. */
  public void makeFor(List<String> projects) {
    String ids = projects.stream().map(this::id).collect(Collectors.joining("&project="));
    Reply made =
        admin.with("X-Atlassian-Token", "no-check").postForm(PAGES + "fields", "project=" + ids);
    assertTrue(made.toString(), made.body().contains("search index"));
    projects.forEach(new Court(admin)::awaitReplayOf);
  }

  /** The id of the field of a type, such as {@code whose-move}. */
  public String field(String type) {
    for (JsonNode field : admin.get("/rest/host/1.0/fields").json()) {
      if (field.path("type").asText().endsWith(type)) {
        return field.path("id").asText();
      }
    }
    throw new AssertionError(type);
  }

  /** From its row on the page of projects. */
  private String id(String project) {
    String page = admin.get(PAGES + "projects").body();
    Matcher id =
        Pattern.compile("data-project=\"" + project + "\">\\s*<th[^>]*id=\"bic-project-(\\d+)\"")
            .matcher(page);
    assertTrue(page, id.find());
    return id.group(1);
  }
}
