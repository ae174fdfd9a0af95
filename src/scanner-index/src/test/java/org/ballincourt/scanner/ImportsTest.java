package org.ballincourt.scanner;

import static org.ballincourt.scanner.Compilation.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.junit.Test;

public class ImportsTest {
  private static final String USERS = "package jira; public interface Users {}";

  @Test
  public void importsIntoClassesThatAreNoComponents() {
    Compilation plugin =
        Compilation.of(
            USERS,
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            class Panel {
              Panel(@ComponentImport jira.Users users) {}
            }
            """);

    assertEquals("jira.Users\n", plugin.file("imports"));
    assertNull(plugin.file("component"));
  }

  @Test
  public void importsAGenericInterfaceByItsBareName() {
    Compilation plugin =
        Compilation.of(
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            class Panel {
              @ComponentImport java.util.function.Supplier<String> text;
            }
            """);

    assertEquals("java.util.function.Supplier\n", plugin.file("imports"));
  }

  @Test
  public void writesAnImportOnceHoweverOftenItIsAskedFor() {
    Compilation plugin =
        Compilation.of(
            USERS,
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            class Panel {
              @ComponentImport("users") jira.Users spelledOut;
              Panel(@ComponentImport jira.Users users) {}
              Panel(@ComponentImport jira.Users users, int more) {}
            }
            """);

    assertEquals(List.of(), plugin.errors());
    assertEquals("jira.Users\n", plugin.file("imports"));
  }

  @Test
  public void refusesAnImportThatIsNoInterface() {
    assertRefused(
        "Panel.java:4 @ComponentImport needs an interface; java.lang.String is none",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
        class Panel {
          @ComponentImport String text;
        }
        """);
  }

  @Test
  public void refusesAnImportOfAnAnnotation() {
    assertRefused(
        "Panel.java:4 @ComponentImport needs an interface; java.lang.Override is none",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
        class Panel {
          Panel(@ComponentImport Override override) {}
        }
        """);
  }

  @Test
  public void refusesAnImportOnTheParameterOfAMethod() {
    assertRefused(
        "Panel.java:5 @ComponentImport belongs on a constructor parameter or a field",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
        class Panel {
          void setTask(
              @ComponentImport Runnable task) {}
        }
        """);
  }

  @Test
  public void refusesAnImportOnAnAnnotation() {
    assertRefused(
        "Service.java:4 @ComponentImport belongs on a constructor parameter or a field",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
        @ComponentImport
        @interface Service {}
        """);
  }

  @Test
  public void refusesTwoImportsOfOneName() {
    assertRefused(
        "Panel.java:5 the bean name \"users\" of sal.Users is taken by jira.Users;"
            + " give one of them another name",
        USERS,
        "package sal; public interface Users {}",
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
        class Panel {
          @ComponentImport jira.Users users;
          @ComponentImport sal.Users others;
        }
        """);
  }

  @Test
  public void refusesAnImportWithTheNameOfAComponent() {
    assertRefused(
        "Users.java:4 the bean name \"users\" of jira.Users is taken by acme.Users;"
            + " give one of them another name",
        USERS,
        """
        package acme;
        import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
        @jakarta.inject.Named class Users {
          @ComponentImport jira.Users users;
        }
        """);
  }
}
