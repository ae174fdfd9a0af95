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

/** Switches projects on in the plugin, over REST as an administrator would. */
final class Switch {
  private static final String RULES =
      "{\"statuses\":{},\"teamCalendar\":null,\"clientCalendar\":null,\"targets\":[]}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  /**
   * @param url of Jira
   */
  Switch(String url) {
    this.url = url;
  }

  void on(String projectKey) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request(projectKey), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          "Project %s can't be switched on: %s answers %d %s"
              .formatted(projectKey, answer.uri(), answer.statusCode(), answer.body()));
    }
  }

  private HttpRequest request(String projectKey) {
    String path = "/rest/ballincourt/1.0/projects/" + projectKey + "/court-rules";
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Basic " + base64("admin:admin"))
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(RULES))
        .build();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
