package org.ballincourt.host.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;

public class DemoProjectTest {
  private static final Instant NOW = Instant.parse("2030-01-02T03:04:05Z");

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private void bring() {
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    new ExportImport(database.get(), database.people(), silent).importDemo(NOW);
  }

  @Test
  public void isThereOnceOnly() {
    bring();
    bring();
    assertEquals(1, database.count("projects"));
    assertEquals(6, database.count("issues"));
  }

  @Test
  public void endsInTheWeekBeforeNow() {
    bring();
    long last =
        database.get().sql().sql("select max(updated) from issues").query(Long.class).single();
    Duration age = Duration.between(Instant.ofEpochMilli(last), NOW);
    assertTrue(!age.isNegative() && age.toDays() < 8);
  }
}
