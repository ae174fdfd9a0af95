package org.ballincourt.acceptance.jira;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** All that a process prints, read and logged by a thread of its own so that it never blocks. */
final class Output implements Runnable {

  private final BufferedReader lines;
  private final Path log;
  private final String awaited;
  private final StringBuffer text = new StringBuffer();
  private final CompletableFuture<String> line = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  private Output(InputStream stream, Path log, String awaited) {
    this.log = log;
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    this.awaited = awaited;
  }

  /** Reads to the end in the background, on the look-out for a line that holds these words. */
  static Output of(InputStream stream, Path log, String awaited) {
    Output output = new Output(stream, log, awaited);
    Thread reader = new Thread(output, "output of jira");
    reader.setDaemon(true);
    reader.start();
    return output;
  }

  /** The first line that holds the awaited words; fails when the output ends without one. */
  CompletableFuture<String> line() {
    return line;
  }

  /** Complete once all output has been read. */
  CompletableFuture<Void> ended() {
    return ended;
  }

  String text() {
    return text.toString();
  }

  @Override
  public void run() {
    try (lines;
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log, CREATE, APPEND), true)) {
      lines.lines().peek(copy::println).forEach(this::take);
    } catch (IOException | UncheckedIOException e) {
      text.append(e).append('\n');
    }
    line.completeExceptionally(new IllegalStateException("ended without a word of being ready"));
    ended.complete(null);
  }

  private void take(String read) {
    text.append(read).append('\n');
    if (read.contains(awaited)) {
      line.complete(read);
    }
  }
}
