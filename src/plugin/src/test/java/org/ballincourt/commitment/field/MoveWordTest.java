package org.ballincourt.commitment.field;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.court.Party;
import org.junit.Test;

public class MoveWordTest {

  @Test
  public void hasAWordForEachParty() {
    assertEquals(
        "[Us, Client, Someone else, Nobody]",
        Stream.of(Party.values()).map(MoveWord::of).map(MoveWord::stored).toList().toString());
  }

  @Test
  public void readsAWordInAnyCaseAndWithBlanksAroundIt() {
    assertEquals(Optional.of(MoveWord.SOMEONE_ELSE), MoveWord.read(" someone ELSE "));
  }

  @Test
  public void readsNothingElse() {
    assertEquals(Optional.empty(), MoveWord.read("TEAM"));
    assertEquals(Optional.empty(), MoveWord.read(""));
  }
}
