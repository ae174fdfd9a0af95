package org.ballincourt.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sets up the plugin for the projects that came, over REST as an administrator would. */
final class Switch {
  private static final String RULES =
      "{\"statuses\":{},\"teamCalendar\":null,\"clientCalendar\":null,\"targets\":[]}";

  private static final String GROUPS = "{\"keepQuestions\":null,\"seeAllClients\":\"%s\"}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  /**
   * @param url of Jira
   */
  Switch(String url) {
    this.url = url;
  }

  void on(String projectKey) throws IOException, InterruptedException {
    put("projects/" + projectKey + "/court-rules", RULES);
  }

  void letSeeAllClients(String group) throws IOException, InterruptedException {
    put("settings/groups", GROUPS.formatted(group));
  }

  private void put(String path, String json) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request(path, json), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          "The projects can't be switched on: %s answers %d %s"
              .formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
  }

  private HttpRequest request(String path, String json) {
    return HttpRequest.newBuilder(URI.create(url + "/rest/ballincourt/1.0/" + path))
        .header("Authorization", "Basic " + base64("admin:admin"))
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(json))
        .build();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
