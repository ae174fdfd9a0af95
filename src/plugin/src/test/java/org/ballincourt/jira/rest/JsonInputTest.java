package org.ballincourt.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class JsonInputTest {

  @Test
  public void readsAnObject() {
    JsonInput input = read("{\"a\":{\"b\":\"c\"}}");

    assertEquals(Optional.of("c"), input.member("a").member("b").text());
    input.refuseFaults();
  }

  @Test
  public void saysWhereItIsNoJson() {
    String message = refusalOf("{\n  \"a\": }");

    assertTrue(message, message.startsWith("This is not JSON: line 2, column "));
  }

  @Test
  public void refusesAnEmptyBody() {
    assertEquals("An object is expected here.", refusalOf(""));
    assertEquals("An object is expected here.", refusalOf("  \n"));
  }

  @Test
  public void refusesWhatIsNoObject() {
    for (String body : List.of("[]", "null", "5", "\"text\"", "[{}]")) {
      assertEquals(body, "An object is expected here.", refusalOf(body));
    }
  }

  @Test
  public void readsTrueAndFalseAndNothingElseAsAFlag() {
    JsonInput input = read("{\"a\":true,\"b\":false,\"d\":\"true\"}");

    assertTrue(input.member("a").flag());
    assertEquals(false, input.member("b").flag());
    assertEquals(false, input.member("c").flag());
    assertEquals(0, input.faults());
    assertEquals(false, input.member("d").flag());
    assertEquals(1, input.faults());
  }

  @Test
  public void refusesAMemberThatIsGivenTwice() {
    String message = refusalOf("{\"a\":1,\"a\":2}");

    assertTrue(message, message.contains("Duplicate field 'a'"));
  }

  @Test
  public void refusesWhatFollowsTheObject() {
    for (String body : List.of("{} {}", "{}}", "{},", "{} x")) {
      String message = refusalOf(body);
      assertTrue(message, message.startsWith("This is not JSON"));
    }
  }

  @Test
  public void refusesCommentsAndLooseQuotes() {
    for (String body : List.of("{/* */}", "{'a':1}", "{a:1}", "{\"a\":NaN}", "{\"a\":01}")) {
      String message = refusalOf(body);
      assertTrue(message, message.startsWith("This is not JSON"));
    }
  }

  @Test
  public void refusesAnObjectThatEndsTooSoon() {
    String message = refusalOf("{\"a\":[");

    assertTrue(message, message.startsWith("This is not JSON"));
    assertTrue(message, message.endsWith("(start marker at line: 1, column: 6)"));
  }

  @Test
  public void refusesObjectsWithinObjectsWithoutEnd() {
    assertTrue(refusalOf("{\"a\":".repeat(100_000)).startsWith("This is not JSON"));
  }

  @Test
  public void quotesOnlyTheBeginningOfALongText() {
    JsonInput input = read("{\"day\":\"" + "\uD83C\uDFBE".repeat(10_000) + "\"}");
    input.member("day").date();

    assertEquals(
        "\u201C"
            + "\uD83C\uDFBE".repeat(200)
            + "\u2026\u201D is not a date. Write it as 2026-03-31.",
        assertThrows(Refusal.class, input::refuseFaults).faults().get(0).message());
  }

  @Test
  public void refusesBytesThatAreNotUtf8() {
    byte[] latin = "{\"Gr\u00FC\u00DFe\":1}".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals("This is not written in UTF-8.", refusalOf(new ByteArrayInputStream(latin)));
  }

  @Test
  public void readsWhatIsWrittenInUtf8() {
    JsonInput input = read("{\"Gr\u00FC\u00DFe\":\"\u2713\"}");

    assertEquals(Optional.of("\u2713"), input.member("Gr\u00FC\u00DFe").text());
  }

  @Test
  public void readsUpToOneMebibyte() {
    read("{}" + " ".repeat(BodyLimit.USUAL.mostBytes() - 2)).refuseFaults();

    assertEquals(
        "The request is larger than 1,024 KiB.",
        refusalOf("{}" + " ".repeat(BodyLimit.USUAL.mostBytes() - 1)));
  }

  @Test
  public void doesNotReadALargerBodyToItsEnd() {
    AtomicLong read = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return ' ';
          }
        };

    refusalOf(endless);

    assertEquals(BodyLimit.USUAL.mostBytes() + 1, read.get());
  }

  @Test
  public void saysThatTheBodyBrokeOff() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };

    assertEquals("The request ended before it could be read.", refusalOf(broken));
  }

  @Test
  public void notesAllFaultsWithTheirPlaces() {
    JsonInput input = read("{\"a\":1,\"b\":[{},7],\"c\":\"x\"}");

    input.member("a").text();
    input.member("b").objects();
    input.member("c").wholeNumber(1, 9);
    input.allowOnly(new TreeSet<>(List.of("a", "b")));

    assertEquals(
        List.of(
            new Fault("a", "A text is expected here."),
            new Fault("b[1]", "An object is expected here."),
            new Fault("c", "A whole number from 1 to 9 is expected here."),
            new Fault("c", "There is nothing of this name. What can stand here: a, b.")),
        assertThrows(Refusal.class, input::refuseFaults).faults());
  }

  @Test
  public void takesWholeNumbersOnly() {
    for (String bad : List.of("1.5", "1e0", "1.0", "\"5\"", "-1", "0", "10", "true", "[]", "{}")) {
      assertEquals(
          bad, Optional.empty(), read("{\"n\":" + bad + "}").member("n").wholeNumber(1, 9));
    }
    assertEquals(Optional.of(9L), read("{\"n\":9}").member("n").wholeNumber(1, 9));
    assertEquals(
        Optional.empty(),
        read("{\"n\":99999999999999999999}").member("n").wholeNumber(1, Long.MAX_VALUE));
  }

  private static JsonInput read(String body) {
    return JsonInput.object(stream(body), EnglishTexts.texts());
  }

  private static String refusalOf(String body) {
    return refusalOf(stream(body));
  }

  private static String refusalOf(InputStream body) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> JsonInput.object(body, EnglishTexts.texts()));
    assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    return refusal.faults().get(0).message();
  }

  private static InputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
