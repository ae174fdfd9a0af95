package org.ballincourt.site.reach;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.ballincourt.site.SelfTest.Outcome;

/** One request to an address, which expects one answer; it goes nowhere else. */
final class Call {
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int OK = 200;

  private final String expected;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();

  /**
   * @param expected the answer, in ASCII
   */
  Call(String expected) {
    this.expected = expected;
  }

  Outcome of(String address) throws InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST)
            .build();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).build();
    return outcome(
        client.sendAsync(
            request, BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(this::keep))));
  }

  /** No more than tells whether it is the answer, whatever is sent. */
  private void keep(byte[] part) {
    read.write(part, 0, Math.min(part.length, expected.length() + 1 - read.size()));
  }

  private Outcome outcome(CompletableFuture<HttpResponse<Void>> answer)
      throws InterruptedException {
    try {
      return outcome(answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS).statusCode());
    } catch (TimeoutException e) {
      return Outcome.TOO_SLOW;
    } catch (ExecutionException e) {
      return outcome(e.getCause());
    } finally {
      answer.cancel(true); // ends an answer that has no end
    }
  }

  private Outcome outcome(int status) {
    if (status / 100 == 3) {
      return Outcome.SENT_ELSEWHERE;
    }
    if (status != OK) {
      return Outcome.REFUSED;
    }
    return read.toString(StandardCharsets.ISO_8859_1).equals(expected)
        ? Outcome.PASSED
        : Outcome.SOMEBODY_ELSE;
  }

  private static Outcome outcome(Throwable failure) {
    if (failure instanceof HttpTimeoutException) {
      return Outcome.TOO_SLOW;
    }
    return isDistrust(failure) ? Outcome.CERTIFICATE : Outcome.NO_CONNECTION;
  }

  private static boolean isDistrust(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(GeneralSecurityException.class::isInstance);
  }
}
