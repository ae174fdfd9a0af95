package org.ballincourt.scanner;

import static org.ballincourt.scanner.Compilation.assertRefused;
import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.Test;

public class ComponentsTest {
  private static final String USERS = "package jira; public interface Users {}";

  @Test
  public void readsEveryStereotypeOfSpring() {
    Compilation plugin =
        Compilation.of(
            "package acme; @org.springframework.stereotype.Service class Mail {}",
            "package acme; @org.springframework.stereotype.Repository class Rows {}",
            "package acme; @org.springframework.stereotype.Controller(\"c\") class Pages {}");

    assertEquals("acme.Mail\nacme.Pages#c\nacme.Rows\n", plugin.file("component"));
  }

  @Test
  public void readsARecordAsComponentAndItsComponentsAsImports() {
    Compilation plugin =
        Compilation.of(
            USERS,
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            @jakarta.inject.Named record Viewer(@ComponentImport jira.Users users) {}
            """);

    assertEquals("acme.Viewer\n", plugin.file("component"));
    assertEquals("jira.Users\n", plugin.file("imports"));
  }

  @Test
  public void doesNotTakeAQualifierForAComponent() {
    Compilation plugin =
        Compilation.of(
            """
            package acme;
            import jakarta.inject.Named;
            class Panel {
              @Named("field") String text;
              Panel(@Named("parameter") String text) {}
            }
            """);

    assertEquals(Map.of(), plugin.files());
  }

  @Test
  public void refusesAnAbstractComponent() {
    assertRefused(
        "Base.java:3 acme.Base cannot be a component: it is abstract",
        """
        package acme;
        @jakarta.inject.Named
        abstract class Base {}
        """);
  }

  @Test
  public void refusesAnInterfaceAsComponent() {
    assertRefused(
        "Turns.java:3 acme.Turns cannot be a component: it is not a class",
        """
        package acme;
        @org.springframework.stereotype.Component
        interface Turns {}
        """);
  }

  @Test
  public void refusesAnEnumAsComponent() {
    assertRefused(
        "Party.java:2 acme.Party cannot be a component: it is not a class",
        "package acme;\n@jakarta.inject.Named enum Party {}\n");
  }

  @Test
  public void refusesAnInnerClassAsComponent() {
    assertRefused(
        "Outer.java:3 acme.Outer.Inner cannot be a component: it is an inner class; make it static",
        """
        package acme;
        class Outer {
          @jakarta.inject.Named class Inner {}
        }
        """);
  }

  @Test
  public void refusesTwoStereotypesOnOneClass() {
    assertRefused(
        "Turns.java:4 acme.Turns has @Component and @Named; keep one",
        """
        package acme;
        @org.springframework.stereotype.Component
        @jakarta.inject.Named("turns")
        class Turns {}
        """);
  }

  @Test
  public void refusesANameThatTheIndexCannotHold() {
    assertRefused(
        "Turns.java:2 the bean name \"my#turns\" must not contain \"#\" or white space",
        "package acme;\n@jakarta.inject.Named(\"my#turns\") class Turns {}\n");
  }

  @Test
  public void refusesTwoComponentsOfOneName() {
    assertRefused(
        "Turns.java:2 the bean name \"turns\" of beta.Turns is taken by acme.Turns;"
            + " give one of them another name",
        "package acme; @jakarta.inject.Named class Turns {}",
        "package beta;\n@jakarta.inject.Named class Turns {}\n");
  }

  @Test
  public void refusesAComponentWhoseGivenNameIsTheDefaultNameOfAnother() {
    assertRefused(
        "Moves.java:2 the bean name \"turns\" of acme.Moves is taken by acme.Turns;"
            + " give one of them another name",
        "package acme; @jakarta.inject.Named class Turns {}",
        "package acme;\n@jakarta.inject.Named(\"turns\") class Moves {}\n");
  }
}
