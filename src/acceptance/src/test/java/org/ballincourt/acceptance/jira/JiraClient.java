package org.ballincourt.acceptance.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** One user, or nobody, who talks to Jira over HTTP; paths start after Jira's own base path. */
public final class JiraClient {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI base;
  private final Map<String, String> headers;

  /**
   * @param base Jira's address without a slash at its end
   * @param user a name that is its own password, or null for nobody
   */
  public JiraClient(URI base, String user) {
    this(base, user == null ? Map.of() : Map.of("Authorization", basic(user)));
  }

  private JiraClient(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** The same user, who sends one more header. */
  public JiraClient with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new JiraClient(base, more);
  }

  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Reply put(String path, String json) {
    return with("Content-Type", "application/json")
        .send("PUT", path, BodyPublishers.ofString(json));
  }

  public Reply post(String path, String json) {
    return with("Content-Type", "application/json")
        .send("POST", path, BodyPublishers.ofString(json));
  }

  /**
   * @param form as a browser sends it, {@code name=value&name=value}
   */
  public Reply postForm(String path, String form) {
    return with("Content-Type", "application/x-www-form-urlencoded")
        .send("POST", path, BodyPublishers.ofString(form));
  }

  public Reply delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  private Reply send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(2))
            .method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String basic(String user) {
    byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
