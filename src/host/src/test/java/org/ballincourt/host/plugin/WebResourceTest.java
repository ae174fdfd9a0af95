package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.webresource.api.assembler.RequiredResources;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.ballincourt.host.plugin.module.RefusedException;
import org.junit.Rule;
import org.junit.Test;

public class WebResourceTest {

  private static final String FOLDER = "/download/resources/org.example.notes:notes-resources/";

  @Rule public final RunningNotes notes = new RunningNotes();

  @Test
  public void namesTheFilesOfAContextInTags() {
    assertEquals(
        "<link rel=\"stylesheet\" href=\"/jira"
            + FOLDER
            + "notes.css\">\n"
            + "<script defer src=\"/jira"
            + FOLDER
            + "notes.js\"></script>",
        notes.plugin().resourceTags("jira.view.issue"));
  }

  @Test
  public void namesTheFilesThatThePageRequires() {
    notes.host().needs.assembler().resources().requireContext("jira.view.issue");
    assertThat(notes.plugin().resourceTags("atl.admin"), containsString("notes.css"));
    notes.host().needs.clear();
    RequiredResources required = notes.host().needs.assembler().resources();
    required
        .requireWebResource("com.atlassian.auiplugin:ajs")
        .requireWebResource("org.example.notes:notes-resources");
    assertThat(notes.plugin().resourceTags("atl.admin"), containsString("notes.js"));
  }

  @Test
  public void refusesToRequireAnUnknownResource() {
    notes.host().needs.requireWebResource("org.example.notes:none");
    assertThrows(RefusedException.class, () -> notes.plugin().resourceTags("atl.admin"));
  }

  @Test
  public void hasNoTagsForAnotherContext() {
    assertEquals("", notes.plugin().resourceTags("atl.admin"));
  }

  @Test
  public void servesAStyleAsStyle() {
    HttpResponse<String> style = get(FOLDER + "notes.css");
    assertEquals("text/css;charset=UTF-8", header(style, "Content-Type"));
    assertThat(style.body(), containsString(".notes"));
  }

  @Test
  public void putsTextsIntoAScript() {
    String script = get(FOLDER + "notes.js").body();
    assertThat(script, containsString("none = \"There's no \\\"note\\\"\";"));
    assertThat(script, containsString("some = AJS.format(\"{0} of {1} notes\", 1, 2);"));
  }

  @Test
  public void putsTextsIntoAScriptInTheViewersLanguage() {
    notes.host().speak(Locale.GERMAN);
    assertThat(get(FOLDER + "notes.js").body(), containsString("\"Keine Notiz für Sie\""));
  }

  @Test
  public void saysThatNothingChanged() {
    String tag = header(get(FOLDER + "notes.js"), "ETag");
    HttpResponse<String> again =
        notes.send(notes.request(FOLDER + "notes.js").header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
  }

  @Test
  public void servesNothingThatIsNotDeclared() {
    assertEquals(404, get(FOLDER + "atlassian-plugin.xml").statusCode());
    assertEquals(404, get(FOLDER + "../../atlassian-plugin.xml").statusCode());
    assertEquals(404, get(FOLDER + "%2e%2e/atlassian-plugin.xml").statusCode());
    assertEquals(404, get("/download/resources").statusCode());
  }

  private HttpResponse<String> get(String path) {
    return notes.send(notes.request(path));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
