package org.ballincourt.privacy;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.privacy.Entry.Where;
import org.junit.Test;

public class EntryTest {

  @Test
  public void saysWhatThereIsInOrderAndNothingElse() {
    Entry entry =
        Entry.of(Kind.CONTACT, Where.NOWHERE, null)
            .with("name", "Henrik Dahl")
            .with("email", null)
            .with("note", "")
            .with("awayFrom", Instant.parse("2026-03-02T09:00:00.125Z"));
    assertEquals(Map.of("name", "Henrik Dahl", "awayFrom", "2026-03-02T09:00:00Z"), entry.values());
    assertEquals(List.of("name", "awayFrom"), List.copyOf(entry.values().keySet()));
  }
}
