package org.ballincourt.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PluginIndexTest {
  private static final String USERS = "package jira; public interface Users {}";
  private static final String PROJECTS = "package jira; public interface Projects {}";

  @Test
  public void writesTheThreeFilesOfAPlugin() {
    Compilation plugin =
        Compilation.of(
            USERS,
            PROJECTS,
            """
            package acme;
            public interface Turns {}
            """,
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import org.springframework.stereotype.Component;
            @Component
            @ExportAsService(Turns.class)
            public class StoredTurns implements Turns {
              public StoredTurns(@ComponentImport jira.Users users) {}
            }
            """,
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import jakarta.inject.Named;
            @Named("rules")
            public class CourtRules {
              @ComponentImport("jiraProjects") private jira.Projects projects;
            }
            """);

    assertEquals(List.of(), plugin.errors());
    assertEquals(
        Map.of(
            "META-INF/plugin-components/component", "acme.CourtRules#rules\nacme.StoredTurns\n",
            "META-INF/plugin-components/imports", "jira.Projects#jiraProjects\njira.Users\n",
            "META-INF/plugin-components/exports", "acme.StoredTurns#acme.Turns\n"),
        plugin.files());
  }

  @Test
  public void writesTheSameBytesWhateverTheOrderOfTheSources() {
    String beta = "package acme; @jakarta.inject.Named public class Beta {}";
    String alpha = "package acme; @jakarta.inject.Named public class Alpha {}";

    assertEquals("acme.Alpha\nacme.Beta\n", Compilation.of(beta, alpha).file("component"));
    assertEquals("acme.Alpha\nacme.Beta\n", Compilation.of(alpha, beta).file("component"));
  }

  @Test
  public void writesNoFileThatWouldBeEmpty() {
    assertEquals(Map.of(), Compilation.of("package acme; class Plain {}").files());
  }

  @Test
  public void writesLettersBeyondAsciiInUtf8() {
    assertEquals(
        "acme.Strasse#stra\u00dfe\n",
        Compilation.of("package acme; @jakarta.inject.Named(\"stra\\u00dfe\") class Strasse {}")
            .file("component"));
  }

  @Test
  public void namesNestedTypesAsTheClassLoaderDoes() {
    Compilation plugin =
        Compilation.of(
            "package jira; public interface Services { interface Clock {} }",
            """
            package acme;
            import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            class Outer {
              interface Door {}
              @jakarta.inject.Named @ExportAsService static class Inner implements Door {
                @ComponentImport jira.Services.Clock clock;
              }
            }
            """);

    assertEquals("acme.Outer$Inner\n", plugin.file("component"));
    assertEquals("jira.Services$Clock\n", plugin.file("imports"));
    assertEquals("acme.Outer$Inner#acme.Outer$Door\n", plugin.file("exports"));
  }

  @Test
  public void namesEveryFaultInOneRun() {
    List<String> errors =
        Compilation.of(
                "package acme; @jakarta.inject.Named abstract class Base {}",
                "package acme; @jakarta.inject.Named interface Turns {}")
            .errors();

    assertEquals(2, errors.size());
  }

  @Test
  public void leavesAMissingTypeToTheCompiler() {
    List<String> errors =
        Compilation.of(
                """
                package acme;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                @jakarta.inject.Named @ExportAsService(Missing.class)
                class Panel {
                  @ComponentImport Missing service;
                }
                """)
            .errors();

    assertEquals(errors.toString(), 2, errors.size());
    errors.forEach(error -> assertTrue(error, error.contains("cannot find symbol")));
  }
}
