package org.ballincourt.host.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;

public class ExportFileTest {
  private static final int ISSUES = 20_000;

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  /** An export that is made while it is read. */
  private static final class Endless extends InputStream {
    private InputStream part = bytes("{\"issues\":[");
    private int issue;
    private int given;

    private static InputStream bytes(String text) {
      return new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() throws IOException {
      int next = part.read();
      if (next < 0 && issue <= ISSUES) {
        part = nextPart();
        next = part.read();
      }
      given++;
      return next;
    }

    private InputStream nextPart() {
      issue++;
      if (issue > ISSUES) {
        return bytes("]}");
      }
      return bytes((issue == 1 ? "" : ",") + ExportJson.issue(issue, "DS-" + issue));
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int next = read();
      if (next < 0) {
        return -1;
      }
      into[offset] = (byte) next;
      return 1;
    }
  }

  @Test
  public void handsEachIssueOverAsSoonAsItIsRead() {
    Endless endless = new Endless();
    int[] seen = {0};
    new ExportFile("endless.json", () -> endless)
        .forEachIssue(
            issue -> {
              seen[0]++;
              assertTrue("read ahead", endless.given < seen[0] * 400 + 400);
            });
    assertEquals(ISSUES, seen[0]);
  }

  @Test
  public void importsAFileThatNoBufferHolds() {
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    new ExportImport(database.get(), database.people(), silent)
        .importAll(new ExportFile("endless.json", Endless::new));
    assertEquals(ISSUES, database.count("issues"));
  }
}
