package org.ballincourt.host.plugin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest.Builder;
import java.net.http.HttpResponse;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RestTest {

  private static final String NOTES = "/rest/example/1.0/notes";

  @Rule public final RunningNotes notes = new RunningNotes();

  @Before
  public void annaIsLoggedIn() {
    notes.host().logIn(notes.host().anna);
  }

  @Test
  public void writesAndReadsThroughThePluginsTableAtTheHostsTime() {
    assertEquals(200, post(NOTES, "{\"text\":\"hello\"}").statusCode());
    assertEquals("[\"hello 2024-03-01T16:00:00Z\"]", get(NOTES).body());
  }

  @Test
  public void servesTheLatestVersionToo() {
    assertEquals("[]", get("/rest/example/latest/notes").body());
  }

  @Test
  public void takesBackWhatAFailingTransactionWrote() {
    HttpResponse<String> failed = post(NOTES + "/failing", "{\"text\":\"hello\"}");
    assertEquals(500, failed.statusCode());
    assertEquals("[]", get(NOTES).body());
  }

  @Test
  public void hidesTheTraceOfAnUncaughtError() {
    HttpResponse<String> failed = post(NOTES + "/failing", "{\"text\":\"hello\"}");
    assertThat(failed.body(), containsString("\"status-code\":500"));
    assertThat(failed.body(), not(containsString("second note")));
    assertThat(failed.body(), not(containsString("Exception")));
  }

  @Test
  public void asksNobodyToLogIn() {
    notes.host().logIn(null);
    HttpResponse<String> answer = get(NOTES);
    assertEquals(401, answer.statusCode());
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""), containsString("OAuth"));
    assertEquals(
        "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}",
        answer.body());
  }

  @Test
  public void refusesAUserWithoutALicence() {
    notes.host().license(false);
    assertEquals(403, get(NOTES).statusCode());
  }

  @Test
  public void letsThePluginAnswerForItsOwnErrors() {
    HttpResponse<String> answer = post(NOTES + "/full", "{\"text\":\"hello\"}");
    assertEquals(409, answer.statusCode());
    assertEquals("full", answer.body());
  }

  @Test
  public void refusesAnUnknownProperty() {
    HttpResponse<String> answer = post(NOTES, "{\"text\":\"hello\",\"colour\":\"red\"}");
    assertEquals(400, answer.statusCode());
    assertThat(answer.body(), containsString("colour"));
  }

  @Test
  public void refusesBrokenJson() {
    assertEquals(400, post(NOTES, "{\"text\":").statusCode());
  }

  @Test
  public void answersInJsonWhereThereIsNothing() {
    HttpResponse<String> answer = get("/rest/example/1.0/nothing");
    assertEquals(404, answer.statusCode());
    assertThat(answer.body(), containsString("\"status-code\":404"));
  }

  @Test
  public void saysWhichMethodsThereAre() {
    HttpResponse<String> answer =
        notes.send(json(NOTES).PUT(BodyPublishers.ofString("{\"text\":\"x\"}")));
    assertEquals(405, answer.statusCode());
    assertThat(answer.headers().firstValue("Allow").orElse(""), containsString("POST"));
  }

  @Test
  public void refusesAFormWithoutToken() {
    HttpResponse<String> answer = notes.send(form());
    assertEquals(403, answer.statusCode());
    assertThat(answer.body(), containsString("XSRF check failed"));
  }

  @Test
  public void takesAFormWithToken() {
    assertEquals(200, notes.send(form().header("X-Atlassian-Token", "no-check")).statusCode());
  }

  @Test
  public void refusesAWriteFromAnotherSite() {
    Builder write = write(NOTES, "{\"text\":\"x\"}").header("Origin", "http://elsewhere.example");
    assertEquals(403, notes.send(write).statusCode());
  }

  @Test
  public void refusesAWriteFromASiteWhoseNameStartsAlike() {
    Builder write = write(NOTES, "{\"text\":\"x\"}").header("Origin", notes.origin() + ".example");
    assertEquals(403, notes.send(write).statusCode());
  }

  @Test
  public void takesAWriteFromItsOwnPages() {
    Builder write =
        write(NOTES, "{\"text\":\"x\"}").header("Referer", notes.origin() + "/jira/browse/DS-1");
    assertEquals(200, notes.send(write).statusCode());
  }

  @Test
  public void takesAWriteFromAnotherSiteWithToken() {
    Builder write =
        write(NOTES, "{\"text\":\"x\"}")
            .header("Origin", "http://elsewhere.example")
            .header("X-Atlassian-Token", "no-check");
    assertEquals(200, notes.send(write).statusCode());
  }

  private HttpResponse<String> get(String path) {
    return notes.send(notes.request(path).GET());
  }

  private HttpResponse<String> post(String path, String body) {
    return notes.send(write(path, body));
  }

  private Builder write(String path, String body) {
    return json(path).POST(BodyPublishers.ofString(body));
  }

  private Builder json(String path) {
    return notes.request(path).header("Content-Type", "application/json");
  }

  private Builder form() {
    return notes
        .request(NOTES + "/form")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("text=x"));
  }
}
