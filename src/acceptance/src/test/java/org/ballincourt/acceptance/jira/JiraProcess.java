package org.ballincourt.acceptance.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/** A Jira that runs in a process of its own, with the jar an administrator would upload. */
public final class JiraProcess implements AutoCloseable {

  static final String READY = "Jira is ready at ";

  private static final int PATIENCE_SECONDS = 240;

  private final Launch launch;
  private final Process process;
  private final Output output;
  private URI base;

  private JiraProcess(Launch launch) throws IOException {
    this.launch = launch;
    this.process = launch.process().start();
    this.output = Output.of(process.getInputStream(), launch.log(), READY);
    // not to outlive tests that are broken off
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  static JiraProcess start(Launch launch) {
    JiraProcess jira = fork(launch);
    try {
      jira.awaitReady();
      return jira;
    } catch (RuntimeException e) {
      jira.close();
      throw e;
    }
  }

  static Exit expectExit(Launch launch) {
    try (JiraProcess jira = fork(launch)) {
      return jira.awaitExit();
    }
  }

  public JiraClient as(String user) {
    return new JiraClient(base, user);
  }

  public JiraClient asNobody() {
    return new JiraClient(base, null);
  }

  /** The address without a slash at its end, as the ready line gives it. */
  public URI base() {
    return base;
  }

  public String output() {
    return output.text();
  }

  /** Ends the process at once, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  /** Another process on the same data, once this one has been killed. */
  public JiraProcess restart() {
    return restart(UnaryOperator.identity());
  }

  /** Another process on the same data, started another way, once this one has been killed. */
  public JiraProcess restart(UnaryOperator<Launch> change) {
    kill();
    return change.apply(launch).start();
  }

  @Override
  public void close() {
    kill();
  }

  private static JiraProcess fork(Launch launch) {
    try {
      return new JiraProcess(launch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    try {
      String line = output.line().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      base = URI.create(line.substring(line.indexOf(READY) + READY.length()).strip());
      Wait.until("RUNNING", () -> asNobody().get("/status").json().path("state").asText());
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Jira is not ready; it said:\n" + output.text(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Exit awaitExit() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Jira goes on; it said:\n" + output.text());
      }
      output.ended().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new Exit(process.exitValue(), output.text());
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
