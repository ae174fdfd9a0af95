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

/** The plugin's REST, for the people of the host, whose passwords are their names. */
final class PluginRest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  /**
   * @param url of Jira
   */
  PluginRest(String url) {
    this.url = url;
  }

  void put(String user, String path, String json) throws IOException, InterruptedException {
    send("PUT", user, path, json);
  }

  /** What it answers. */
  String post(String user, String path, String json) throws IOException, InterruptedException {
    return send("POST", user, path, json);
  }

  private String send(String method, String user, String path, String json)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request(method, user, path, json), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          "The projects can't be set up: %s answers %d %s"
              .formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
    return answer.body();
  }

  private HttpRequest request(String method, String user, String path, String json) {
    return HttpRequest.newBuilder(URI.create(url + "/rest/ballincourt/1.0/" + path))
        .header("Authorization", "Basic " + base64(user + ":" + user))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json))
        .build();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
