package org.ballincourt.questionnaire.invitation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.Test;

/** The secret part of a link. */
public final class TokenTest {

  @Test
  public void eachIsAnotherOneThatAnAddressCanHold() {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      String text = Token.next().text();
      assertTrue(text, text.matches("[A-Za-z0-9_-]{43}"));
      made.add(text);
    }
    assertEquals(1_000, made.size());
  }

  @Test
  public void itsHashIsSha256() {
    assertEquals(
        "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a",
        new Token("A".repeat(43)).hash());
  }

  @Test
  public void itIsNeverPrinted() {
    Token token = Token.next();
    assertFalse(token.toString().contains(token.prefix()));
  }

  @Test
  public void whateverElseIsInALinkIsNoToken() {
    assertFalse(Token.isToken(""));
    assertFalse(Token.isToken("A".repeat(42)));
    assertFalse(Token.isToken("A".repeat(44)));
    assertFalse(Token.isToken("A".repeat(42) + "\n"));
    assertThrows(IllegalArgumentException.class, () -> new Token("../../etc/passwd"));
  }
}
