package org.ballincourt.acceptance.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a script and without an account, on the pages that clients may open. */
final class Window {

  static final String PUBLIC = "/plugins/servlet/ballincourt/public/";

  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([0-9a-f]+)\"");
  private static final Pattern ASKED = Pattern.compile("name=\"asked\" value=\"([a-z0-9-]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final String path;
  private final List<String> headers = new ArrayList<>();
  private String proof;

  /**
   * @param path below the clients’ pages
   */
  Window(URI base, String path) {
    this.base = base;
    this.path = path;
  }

  static Window of(URI base, String token) {
    return new Window(base, "answer/" + token);
  }

  Window with(String header, String value) {
    headers.add(header);
    headers.add(value);
    return this;
  }

  HttpResponse<String> open(String query) {
    return send(request(query).GET().build());
  }

  HttpResponse<String> method(String method) {
    return send(request("").method(method, BodyPublishers.noBody()).build());
  }

  /** The fields are name, value, name, value… */
  HttpResponse<String> post(String query, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(encoded(fields[i])).append('=').append(encoded(fields[i + 1])).append('&');
    }
    return send(
        request(query)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build());
  }

  /** Where the browser is sent on to; the query of a page. */
  static String next(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** What each form of this link carries; read from the first page, before anything is begun. */
  String proof() {
    if (proof == null) {
      Matcher found = PROOF.matcher(open("").body());
      if (!found.find()) {
        throw new AssertionError("no form");
      }
      proof = found.group(1);
    }
    return proof;
  }

  /** Begins, and gives the query of the first page. */
  String begin() {
    return next(post("", "proof", proof(), "deed", "begin"));
  }

  /** Answers a page with the lowest of each scale, the first of each choice, and a text. */
  HttpResponse<String> answer(String query, String proof, String text, String deed) {
    String page = open(query).body();
    List<String> fields = new ArrayList<>(List.of("proof", proof, "deed", deed));
    Matcher asked = ASKED.matcher(page);
    while (asked.find()) {
      String id = asked.group(1);
      fields.addAll(List.of("asked", id));
      Matcher choice =
          Pattern.compile("name=\"choice-" + id + "\" value=\"([a-z0-9-]+)\"").matcher(page);
      if (choice.find()) {
        fields.addAll(List.of("choice-" + id, choice.group(1)));
      }
      if (page.contains("name=\"text-" + id + "\"")) {
        fields.addAll(List.of("text-" + id, text));
      }
    }
    return post(query, fields.toArray(String[]::new));
  }

  /** Answers all pages, and gives the query of the last one, from which it is sent. */
  String answerAll(String text) {
    String query = begin();
    String proof = proof();
    while (open(query).body().contains("value=\"next\"")) {
      query = next(answer(query, proof, text, "next"));
    }
    return query;
  }

  HttpResponse<String> finish(String query) {
    return post(query, "proof", proof(), "deed", "finish");
  }

  private HttpRequest.Builder request(String query) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + PUBLIC + path + query));
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
