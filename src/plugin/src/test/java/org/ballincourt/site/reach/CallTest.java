package org.ballincourt.site.reach;

import static org.junit.Assert.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.ballincourt.site.SelfTest.Outcome;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** One call to an address that answers in one way or another. */
public class CallTest {
  private HttpServer server;
  private int called;

  @Before
  public void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @After
  public void hangUp() {
    server.stop(0);
  }

  private Outcome call(int status, String body) throws InterruptedException {
    server.createContext(
        "/",
        exchange -> {
          called++;
          exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
          }
        });
    return new Call("secret").of(address() + "/ping?q=1");
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Test
  public void passesWithTheAnswerAndNothingElse() throws Exception {
    assertEquals(Outcome.PASSED, call(200, "secret"));
  }

  @Test
  public void tellsSomebodyElseFromUs() throws Exception {
    assertEquals(Outcome.SOMEBODY_ELSE, call(200, "secret and more"));
  }

  @Test
  public void isNotMovedByAVeryLongAnswer() throws Exception {
    assertEquals(Outcome.SOMEBODY_ELSE, call(200, "x".repeat(5_000_000)));
  }

  @Test
  public void goesNowhereElse() throws Exception {
    assertEquals(Outcome.SENT_ELSEWHERE, call(302, "secret"));
    assertEquals(1, called);
  }

  @Test
  public void tellsThatItWasNotLetIn() throws Exception {
    assertEquals(Outcome.REFUSED, call(403, "secret"));
  }

  @Test
  public void tellsThatNobodyListens() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    assertEquals(Outcome.NO_CONNECTION, new Call("secret").of("http://127.0.0.1:" + port + "/"));
  }
}
