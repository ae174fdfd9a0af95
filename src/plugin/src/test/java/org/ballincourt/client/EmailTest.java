package org.ballincourt.client;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class EmailTest {

  @Test
  public void takesAddressesThatPeopleHave() {
    for (String address :
        List.of(
            "henrik@lumen.no",
            "henrik.dahl+jira@post.lumen.co.uk",
            "o'neill_2@a-b.example",
            "søren@blåbær.example")) {
      assertTrue(address, Email.isAddress(address));
    }
    assertEquals("henrik@lumen.no", new Email("henrik@lumen.no").toString());
  }

  @Test
  public void nothingElseOfAMailsHeaderGetsInWithOne() {
    for (String text :
        List.of(
            "henrik@lumen.no\r\nBcc: all@example.org",
            "henrik@lumen.no\n",
            "henrik@lumen.no, else@example.org",
            "Henrik <henrik@lumen.no>",
            "\"henrik\"@lumen.no",
            "henrik@lumen.no?subject=x",
            "henrik@lumen.no\u2028Bcc: x@example.org",
            " henrik@lumen.no")) {
      assertFalse(text, Email.isAddress(text));
    }
  }

  @Test
  public void anAddressIsOfOneMailboxSomewhere() {
    for (String text :
        List.of("", "henrik", "@lumen.no", "henrik@", "henrik@lumen", "a..b@lumen.no", "a@-b.no")) {
      assertFalse(text, Email.isAddress(text));
    }
    assertFalse(Email.isAddress("a".repeat(65) + "@lumen.no"));
    assertFalse(Email.isAddress("a@" + "lumen.".repeat(42) + "no"));
    assertThrows(IllegalArgumentException.class, () -> new Email("henrik"));
  }
}
