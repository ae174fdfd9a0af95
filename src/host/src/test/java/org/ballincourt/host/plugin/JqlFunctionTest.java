package org.ballincourt.host.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

/** A plugin's function of queries. */
public class JqlFunctionTest {
  private static final TerminalClause NO_CLAUSE = null;

  @Rule
  public final RunningNotes notes =
      new RunningNotes(
          new PluginJarFile()
              .changing(
                  "META-INF/plugin-components/imports", "com.", "java.util.function.Consumer\ncom.")
              .describing(
                  "</atlassian-plugin>",
                  "<jql-function key=\"noted\""
                      + " class=\"org.ballincourt.host.plugin.sample.NotedIssues\">"
                      + "<fname>notedIssues</fname><list>true</list></jql-function>"
                      + "</atlassian-plugin>"));

  private Optional<JqlFunction> function() {
    return notes.host().functions.named("notedissues");
  }

  private static FunctionOperand call(String... arguments) {
    return new FunctionOperand("notedIssues", List.of(arguments));
  }

  @Test
  public void isMadeWithBeansAndCalledInThePluginsClassLoader() {
    notes.host().diary.clear();
    List<QueryLiteral> values = function().orElseThrow().getValues(null, call(), NO_CLAUSE);
    assertEquals(List.of(7L), values.stream().map(QueryLiteral::getLongValue).toList());
    assertEquals(List.of("7"), notes.host().diary);
    assertTrue(function().orElseThrow().isList());
  }

  @Test
  public void endsNoSearchWhereItFails() {
    JqlFunction function = function().orElseThrow();
    assertEquals(List.of(), function.getValues(null, call("x"), NO_CLAUSE));
    assertEquals(
        "[The function 'notedIssues' failed; the log says why.]",
        function.validate(null, call("x"), NO_CLAUSE).getErrorMessages().toString());
  }

  @Test
  public void isThereAsLongAsThePluginIsEnabled() {
    notes.plugin().disable();
    assertTrue(function().isEmpty());
    notes.plugin().enable();
    assertTrue(function().isPresent());
  }
}
