package org.ballincourt;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The style sheets of pages that stand in Jira's frame. */
public class StylesTest {

  private static final Path SHEETS = Path.of("src/main/resources/css");

  /** Clients' own pages, which are light always. */
  private static final String CLIENTS = "answering.css";

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern FALLBACK = Pattern.compile("var\\(--[a-z-]+, ?#[0-9a-f]+\\)");
  private static final Pattern COLOUR = Pattern.compile("[^;{}]*#[0-9a-fA-F]{3,8}\\b");

  /** Else it cannot be read where Jira is dark. */
  @Test
  public void nameNoColourOfTheirOwnButBehindOneOfJiras() throws IOException {
    try (Stream<Path> sheets = Files.list(SHEETS)) {
      assertEquals(
          List.of(),
          sheets
              .filter(sheet -> !sheet.endsWith(CLIENTS))
              .sorted()
              .flatMap(StylesTest::coloursOfItsOwn)
              .toList());
    }
  }

  private static Stream<String> coloursOfItsOwn(Path sheet) {
    String rules = FALLBACK.matcher(COMMENT.matcher(read(sheet)).replaceAll("")).replaceAll("");
    return COLOUR
        .matcher(rules)
        .results()
        .map(found -> sheet.getFileName() + ": " + found.group().strip());
  }

  private static String read(Path sheet) {
    try {
      return Files.readString(sheet);
    } catch (IOException unreadable) {
      throw new IllegalStateException(sheet.toString(), unreadable);
    }
  }
}
