package org.ballincourt.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class WebServerTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void tellsNobodyButTheLogWhereAFailureComesFrom() throws Exception {
    try (WebServer server = WebServer.start("/jira", 0, folder.getRoot().toPath())) {
      server.open(context -> WebServer.add(context, "/fails", new FailingServlet()));
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/fails")).build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertEquals(500, answer.statusCode());
      assertFalse(answer.body(), answer.body().contains("the inside"));
      assertFalse(answer.body(), answer.body().contains("Tomcat"));
    }
  }

  private static final class FailingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      throw new IllegalStateException("the inside");
    }
  }
}
