package org.ballincourt.acceptance.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.junit.Test;

public final class OutputTest {

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

  private static Output outputOf(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Output.of(new ByteArrayInputStream(bytes), "ready at");
  }
}
