package org.ballincourt.scanner;

import static org.ballincourt.scanner.Compilation.assertRefused;
import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ExportsTest {
  @Test
  public void exportsAllNamedServicesInTheOrderOfTheSource() {
    Compilation plugin =
        Compilation.of(
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            @jakarta.inject.Named
            @ExportAsService({Runnable.class, AutoCloseable.class})
            class Job extends Base implements Runnable {
              public void run() {}
            }
            abstract class Base implements AutoCloseable {
              public void close() {}
            }
            """);

    assertEquals("acme.Job#java.lang.Runnable,java.lang.AutoCloseable\n", plugin.file("exports"));
  }

  @Test
  public void exportsAsItsOwnInterfacesAComponentThatNamesNone() {
    Compilation plugin =
        Compilation.of(
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            @jakarta.inject.Named
            @ExportAsService
            class Order implements java.util.Comparator<String>, java.io.Serializable {
              public int compare(String one, String other) { return 0; }
            }
            """);

    assertEquals("acme.Order#java.util.Comparator,java.io.Serializable\n", plugin.file("exports"));
  }

  @Test
  public void exportsAsItselfAComponentWithoutInterfaces() {
    Compilation plugin =
        Compilation.of(
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            @jakarta.inject.Named @ExportAsService class Lone {}
            """);

    assertEquals("acme.Lone#acme.Lone\n", plugin.file("exports"));
  }

  @Test
  public void refusesToExportWhatIsNotImplemented() {
    assertRefused(
        "Turns.java:4 acme.Turns is exported as java.lang.Runnable but does not implement it",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
        @jakarta.inject.Named @ExportAsService(Runnable.class)
        class Turns {}
        """);
  }

  @Test
  public void refusesToExportAClassThatIsNoComponent() {
    assertRefused(
        "Turns.java:3 @ExportAsService needs a component; acme.Turns is none",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
        @ExportAsService class Turns {}
        """);
  }

  @Test
  public void refusesToExportAField() {
    assertRefused(
        "Turns.java:4 @ExportAsService needs a component; task is none",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
        class Turns {
          @ExportAsService Runnable task;
        }
        """);
  }
}
