package org.ballincourt.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that follows no redirect, and a caller of REST. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String url;

  Visitor(String url) {
    this.url = url;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** The fields are name, value, name, value… */
  HttpResponse<String> post(String path, String... fields)
      throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(encode(fields[i])).append('=').append(encode(fields[i + 1])).append('&');
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  Visitor loggedInAs(String name) throws IOException, InterruptedException {
    post("/login.jsp", "os_username", name, "os_password", name);
    return this;
  }

  /** As the forms of this session carry it. */
  String token() throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get("/projects").body());
    return token.find() ? token.group(1) : "";
  }

  /** As an administrator who said her password once more. */
  Visitor confirmedAs(String name) throws IOException, InterruptedException {
    loggedInAs(name);
    post("/secure/admin/WebSudoAuthenticate.jspa", "webSudoPassword", name, "atl_token", token());
    return this;
  }

  /** A REST call with HTTP basic; the password is the name. */
  HttpResponse<String> call(String name, String method, String path, String json)
      throws IOException, InterruptedException {
    return send(as(name, path, "application/json").method(method, BodyPublishers.ofString(json)));
  }

  /** A REST call with a body of that media type. */
  HttpResponse<String> postBody(String name, String path, String body, String type)
      throws IOException, InterruptedException {
    return send(as(name, path, type).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder as(String name, String path, String type) {
    return request(path)
        .header("Authorization", "Basic " + base64(name + ":" + name))
        .header("Content-Type", type);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
