package org.ballincourt.openapi;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import java.util.TreeSet;

/** What the code and the file say otherwise; a test names all of it at once. */
final class Differences {

  private final Set<String> found = new TreeSet<>();

  void add(String difference) {
    found.add(difference);
  }

  /**
   * @param what the beginning of a sentence that either ends
   */
  void compare(String what, Object inCode, Object inFile) {
    if (!inCode.equals(inFile)) {
      add(what + " " + inCode + " in the code, " + inFile + " in the file");
    }
  }

  /** Names what is in one of them only. */
  void compareAll(String place, Set<String> inCode, Set<String> inFile) {
    only(place, "code", inCode, inFile);
    only(place, "file", inFile, inCode);
  }

  private void only(String place, String where, Set<String> here, Set<String> there) {
    here.stream()
        .filter(name -> !there.contains(name))
        .forEach(name -> add(place + " " + name + " is in the " + where + " only"));
  }

  void assertNone() {
    assertEquals("", String.join("\n", found));
  }
}
