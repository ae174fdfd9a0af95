package org.ballincourt.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.Test;

public class RoundsTest {
  private static final String EARLY = "package acme; @jakarta.inject.Named class Early {}";

  @Test
  public void theCompilerFindsTheProcessorByItself() {
    assertTrue(
        ServiceLoader.load(Processor.class).stream()
            .anyMatch(provider -> provider.type() == IndexProcessor.class));
  }

  @Test
  public void keepsTheComponentsOfEveryRound() {
    LateType late = new LateType("acme.Late", "package acme; @jakarta.inject.Named class Late {}");

    Compilation plugin = Compilation.with(List.of(late), EARLY);

    assertEquals("acme.Early\nacme.Late\n", plugin.file("component"));
  }

  @Test
  public void findsTheFirstComponentInALaterRound() {
    LateType late = new LateType("acme.Late", "package acme; @jakarta.inject.Named class Late {}");

    Compilation plugin = Compilation.with(List.of(late), "package acme; class Plain {}");

    assertEquals("acme.Late\n", plugin.file("component"));
  }

  @Test
  public void importsAnInterfaceThatIsGeneratedLater() {
    LateType late = new LateType("acme.Late", "package acme; public interface Late {}");

    Compilation plugin =
        Compilation.with(
            List.of(late),
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            class Panel {
              @ComponentImport Late late;
            }
            """);

    assertEquals(List.of(), plugin.errors());
    assertEquals("acme.Late\n", plugin.file("imports"));
  }

  @Test
  public void refusesAtTheRightLineInALaterRoundToo() {
    LateType late =
        new LateType("beta.Early", "package beta;\n\n@jakarta.inject.Named class Early {}");

    Compilation plugin = Compilation.with(List.of(late), EARLY);

    assertEquals(
        List.of(
            "Early.java:3 the bean name \"early\" of beta.Early is taken by acme.Early;"
                + " give one of them another name"),
        plugin.errors());
  }
}
