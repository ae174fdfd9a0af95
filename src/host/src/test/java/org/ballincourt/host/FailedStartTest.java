package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** In a process of its own, since its end is what counts. */
public class FailedStartTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private record Ended(int status, String output) {}

  private Ended start(String... properties) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dport=0", "-Ddata=" + folder.getRoot(), "-Dplugin=nowhere.jar"));
    command.addAll(List.of(properties));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Host.class.getName()));
    File output = folder.newFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    return new Ended(process.waitFor(), Files.readString(output.toPath(), StandardCharsets.UTF_8));
  }

  private static void assertFailed(Ended ended, String message) {
    assertEquals(ended.output(), 1, ended.status());
    assertTrue(ended.output(), ended.output().contains("Jira could not start: " + message));
    assertFalse(ended.output(), ended.output().contains("\tat "));
    assertFalse(ended.output(), ended.output().contains("Jira is ready"));
  }

  @Test
  public void aBadExportEndsTheProcessWithThePlaceOfTheMistake() throws Exception {
    Path export = folder.newFile("bad.json").toPath();
    Files.writeString(export, "{\"issues\":[{\"id\":\"1\",\"fields\":{}}]}");
    assertFailed(start("-Dexport=" + export), export + ": issues[0].key: is missing");
  }

  @Test
  public void aMissingPluginEndsTheProcess() throws Exception {
    assertFailed(start(), "");
  }

  @Test
  public void aPortInUseEndsTheProcess() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertFailed(start("-Dport=" + port), "Port " + port + " can't be opened");
    }
  }

  @Test
  public void aDatabaseThatIsNotThereEndsTheProcess() throws Exception {
    assertFailed(
        start("-Ddb=jdbc:postgresql://localhost:1/none?password=secret"),
        "The database jdbc:postgresql://localhost:1/none can't be used: ");
  }
}
