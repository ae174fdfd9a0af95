package org.ballincourt.host.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is said of queries that cannot be read, or make no sense. */
public class QueryErrorsTest {
  private FourIssues issues;

  @Before
  public void open() {
    issues = new FourIssues(TestDatabase.H2.freshUrl());
    issues.functions.add(new IssuesFunction());
  }

  @After
  public void close() {
    issues.close();
  }

  private void assertUnreadable(String query, String message) {
    String said = issues.search.parseQuery(null, query).getErrors().getErrorMessages().toString();
    assertTrue(said, said.contains(message));
  }

  private void assertSaid(String query, String... messages) {
    assertEquals(query, List.of(messages), issues.errors("pm", query));
  }

  @Test
  public void saysWhereAQueryCannotBeRead() {
    assertUnreadable("project OAK", "Expecting operator");
    assertUnreadable("project OAK", "but got 'OAK'. (line 1, character 9)");
    assertUnreadable("project =\n  and", "list or function but got");
    assertUnreadable(
        "project = OAK\nkey = OAK-1", "'OR' or 'AND' but got 'key'. (line 2, character 1)");
    assertUnreadable("project in (OAK,)", "but got ')'");
    assertUnreadable("project =", "before the end of the query");
    assertUnreadable("project = \"OAK", "The quoted string 'OAK' has not been completed.");
    assertUnreadable("(project = OAK", "Expecting ')'");
    assertUnreadable("order by key sideways", "Expecting ',' but got 'sideways'");
    assertUnreadable("summary ~ word", "Expecting operator");
  }

  @Test
  public void saysWhatDoesNotExist() {
    assertSaid(
        "nonsense = 1",
        "Field 'nonsense' does not exist or you do not have permission to view it.");
    assertSaid("project = ELM", "The value 'ELM' does not exist for the field 'project'.");
    assertSaid(
        "status in (Doing, Soon)", "The value 'Soon' does not exist for the field 'status'.");
    assertSaid("key = OAK-9", "An issue with key 'OAK-9' does not exist for field 'key'.");
    assertSaid("issue in soon(1)", "Unable to find JQL function 'soon(1)'.");
    assertSaid("order by nonsense", "Not able to sort using field 'nonsense'.");
    assertSaid("project = OAK and key in (ELM-7, 101) order by \"Answer by\"");
  }

  @Test
  public void doesNotTellWhatIsHidden() {
    assertSaid("project = ZEN", "The value 'ZEN' does not exist for the field 'project'.");
    assertSaid("key = ZEN-1", "An issue with key 'ZEN-1' does not exist for field 'key'.");
    assertEquals(List.of(), issues.errors("admin", "project = ZEN and key = ZEN-1"));
  }

  @Test
  public void saysWhichOperatorsDoNotFit() {
    assertSaid("project > OAK", "The operator '>' is not supported by the 'project' field.");
    assertSaid(
        "\"Whose move\" < Client", "The operator '<' is not supported by the 'Whose move' field.");
    assertSaid(
        "key = (OAK-1)",
        "Operator '=' does not support the list value '(\"OAK-1\")' for field 'key'.");
    assertSaid(
        "key in OAK-1",
        "Operator 'in' does not support the non-list value '\"OAK-1\"' for field 'key'.");
    assertSaid(
        "issue = issues(100)",
        "Operator '=' does not support the list value 'issues(100)' for field 'issue'.");
    assertSaid("status is Doing", "Operator 'is' supports only EMPTY.");
    assertSaid(
        "updated < EMPTY", "Operator '<' does not support the value 'EMPTY' for field 'updated'.");
    assertSaid("assignee = EMPTY");
  }

  @Test
  public void saysWhichValuesDoNotFit() {
    assertSaid(
        "\"Answer by\" < soon",
        "Date value 'soon' for field 'Answer by' is invalid. Valid formats include: 'yyyy/MM/dd"
            + " HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g."
            + " '-5d', '4w 2d'.");
    assertSaid(
        "Contact = Henrik",
        "The value 'Henrik' is not a number, as the field 'Contact' needs one.");
    assertSaid("updated > now(1)", "Function 'now' expected '0' arguments but received '1'.");
    assertSaid(
        "project = now()",
        "A value provided by the function 'now' is invalid for the field 'project'.");
    assertSaid("issue in issues(soon)", "No number: soon");
    assertSaid("issue in issues(100)");
  }

  @Test
  public void saysAllAtOnce() {
    assertSaid(
        "one = 1 and two = 2",
        "Field 'one' does not exist or you do not have permission to view it.",
        "Field 'two' does not exist or you do not have permission to view it.");
  }
}
