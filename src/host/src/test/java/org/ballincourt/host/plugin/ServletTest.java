package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.net.http.HttpResponse;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ServletTest {

  private static final String PAGE = "/plugins/servlet/notes/all?template=notes.vm";
  private static final String ADMIN = "/plugins/servlet/notes/admin";

  @Rule public final RunningNotes notes = new RunningNotes();

  @Before
  public void annaIsLoggedIn() {
    notes.host().logIn(notes.host().anna);
  }

  @Test
  public void rendersThePluginsTemplateAsPanelsAreRendered() {
    String page = get(PAGE).body();
    assertThat(page, containsString("<h3>&lt;Notes&gt; &amp; &#39;more&#39;</h3>"));
    assertThat(page, containsString("<b>bold</b> $view.unlisted $hidden.title $list.size()"));
  }

  @Test
  public void callsThePluginWithItsOwnClassLoader() {
    assertEquals("true", get(PAGE).headers().firstValue("Called-With-Own-Loader").orElse(""));
  }

  @Test
  public void servesAllThatIsBelowAPattern() {
    HttpResponse<String> page = get("/plugins/servlet/notes/all/of/anna?template=notes.vm");
    assertEquals("/of/anna", page.headers().firstValue("Path-Info").orElse(""));
    assertEquals(404, get("/plugins/servlet/notes").statusCode());
  }

  @Test
  public void failsWhereThereIsNoTemplate() {
    assertEquals(500, get("/plugins/servlet/notes/all?template=none.vm").statusCode());
  }

  @Test
  public void leadsNobodyToTheLoginAndBack() {
    notes.host().logIn(null);
    HttpResponse<String> answer = get(PAGE);
    assertEquals(302, answer.statusCode());
    assertEquals(
        "/jira/login.jsp?os_destination="
            + "%2Fplugins%2Fservlet%2Fnotes%2Fall%3Ftemplate%3Dnotes.vm",
        answer.headers().firstValue("Location").orElse(""));
    assertEquals(302, get(ADMIN).statusCode());
  }

  @Test
  public void refusesAUserWithoutALicence() {
    notes.host().administers(notes.host().anna);
    notes.host().license(false);
    assertEquals(403, get(PAGE).statusCode());
    assertEquals(403, get(ADMIN).statusCode());
  }

  @Test
  public void letsOnlyAdministratorsSeeWhatIsForThem() {
    assertEquals(403, get(ADMIN).statusCode());
    notes.host().administers(notes.host().anna);
    assertEquals("for administrators", get(ADMIN).body());
  }

  @Test
  public void servesNothingOfADisabledPlugin() {
    notes.plugin().disable();
    assertEquals(404, get(PAGE).statusCode());
    notes.plugin().enable();
    assertEquals(200, get(PAGE).statusCode());
  }

  private HttpResponse<String> get(String path) {
    return notes.send(notes.request(path).GET());
  }
}
