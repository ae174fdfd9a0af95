package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class OutputTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void findsTheAwaitedLineAndKeepsTheOthers() throws Exception {
    Output output = outputOf("import 10 %\nready at http://here\nbye\n");
    assertEquals("ready at http://here", output.line().get());
    output.ended().get();
    assertEquals("import 10 %\nready at http://here\nbye\n", output.text());
  }

  @Test
  public void failsWhenTheProcessEndsWithoutTheLine() {
    Output output = outputOf("no such file\n");
    assertThrows(ExecutionException.class, () -> output.line().get());
    assertEquals("no such file\n", output.text());
  }

  private Output outputOf(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path log = folder.getRoot().toPath().resolve("log");
    return Output.of(new ByteArrayInputStream(bytes), log, "ready at");
  }
}
