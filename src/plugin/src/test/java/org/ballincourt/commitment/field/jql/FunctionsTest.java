package org.ballincourt.commitment.field.jql;

import static org.hamcrest.CoreMatchers.allOf;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

/** What the functions take, what they say, and what they give to Jira. */
public class FunctionsTest {
  private static final long SEEN = 1;
  private static final long HIDDEN = 2;

  private final Texts texts = EnglishTexts.texts();
  private final ApplicationUser searcher = mock(ApplicationUser.class);
  private final Projects projects = new Projects();
  private final Issues issues = new Issues();
  private final WaitingOnClientFunction waiting =
      named("waitingOnClient", new WaitingOnClientFunction(projects, issues, texts));
  private final PastTheDateFunction past =
      named("pastTheDate", new PastTheDateFunction(projects, issues, texts));
  private final InCourtOfFunction inCourt =
      named(
          "inCourtOf",
          new InCourtOfFunction(projects, issues, new Sides(new CourtWords(texts, null)), texts));

  /** Of two projects that are on one is hidden from everybody. */
  private static final class Projects extends SearchedProjects {
    Projects() {
      super(null, null, null);
    }

    @Override
    Map<Long, ProjectRules> of(QueryCreationContext context) {
      return context.isSecurityOverriden()
          ? Map.of(SEEN, ProjectRules.NEVER_ON, HIDDEN, ProjectRules.NEVER_ON)
          : browsableBy(context.getApplicationUser());
    }

    @Override
    Map<Long, ProjectRules> browsableBy(ApplicationUser searcher) {
      return Map.of(SEEN, ProjectRules.NEVER_ON);
    }
  }

  /** In each project one issue for each thing, or very many. */
  private static final class Issues extends FoundIssues {
    private int each = 1;

    Issues() {
      super(null, null, null);
    }

    private List<Long> ids(long first, Map<Long, ProjectRules> projects) {
      return projects.keySet().stream()
          .sorted()
          .flatMap(id -> LongStream.range(0, each).mapToObj(i -> first + 100 * id + i))
          .toList();
    }

    @Override
    List<Long> inCourtOf(Party party, Map<Long, ProjectRules> projects) {
      return ids(party.ordinal(), projects);
    }

    @Override
    List<Long> pastTheDate(Map<Long, ProjectRules> projects) {
      return ids(10, projects);
    }

    @Override
    List<Long> waitingOnClient(WaitingTime time, Map<Long, ProjectRules> projects) {
      return ids(20, projects);
    }
  }

  private static <T extends IssuesFunction> T named(String name, T function) {
    JqlFunctionModuleDescriptor descriptor = mock(JqlFunctionModuleDescriptor.class);
    when(descriptor.getFunctionName()).thenReturn(name);
    when(descriptor.isList()).thenReturn(true);
    function.init(descriptor);
    return function;
  }

  private static FunctionOperand call(IssuesFunction function, String... arguments) {
    return new FunctionOperand(function.getFunctionName(), List.of(arguments));
  }

  private List<Long> found(boolean overridden, IssuesFunction function, String... arguments) {
    QueryCreationContext context = mock(QueryCreationContext.class);
    when(context.isSecurityOverriden()).thenReturn(overridden);
    when(context.getApplicationUser()).thenReturn(searcher);
    return function.getValues(context, call(function, arguments), null).stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  private String said(IssuesFunction function, String... arguments) {
    return String.join(
        "\n", function.validate(searcher, call(function, arguments), null).getErrorMessages());
  }

  @Test
  public void findTheIssuesOfProjectsThatTheSearcherMayBrowse() {
    assertEquals(List.of(100L + Party.CLIENT.ordinal()), found(false, waiting));
    assertEquals(List.of(120L), found(false, waiting, "> 5d"));
    assertEquals(List.of(110L), found(false, past));
    assertEquals(List.of(100L + Party.NOBODY.ordinal()), found(false, inCourt, "nobody"));
  }

  @Test
  public void findThoseOfAllProjectsWhereJiraAsksForNoPermission() {
    assertEquals(List.of(110L, 210L), found(true, past));
  }

  @Test
  public void haveNothingToSayOfWhatTheyUnderstand() {
    assertEquals("", said(waiting));
    assertEquals("", said(waiting, "<=8h"));
    assertEquals("", said(past));
    for (String word : List.of("us", "Client", " SOMEONE ELSE ", "nobody")) {
      assertEquals("", said(inCourt, word));
    }
  }

  @Test
  public void sayWhichTimesTheyTake() {
    String allowed = "Write <, <=, > or >=, and then 1 to 9999 working days or working hours";
    for (String time :
        List.of("> soon", "", "> 99999999999d", "NaN", "<script>x</script>", "{0}")) {
      assertThat(
          said(waiting, time), allOf(containsString("“" + time + "”"), containsString(allowed)));
      assertEquals(List.of(), found(false, waiting, time));
    }
    assertThat(said(waiting, "> 1d 4h"), containsString("Write only one of them"));
  }

  @Test
  public void sayLittleOfALongArgumentBack() {
    String said = said(waiting, "x".repeat(10_000));
    assertThat(said, containsString("“" + "x".repeat(40) + "…”"));
  }

  @Test
  public void sayHowManyArgumentsTheyTake() {
    assertThat(said(waiting, "> 1d", "> 2d"), containsString("takes nothing, or one time"));
    assertThat(said(past, "> 1d"), containsString("pastTheDate() takes nothing"));
    assertThat(said(inCourt), containsString("\"us\", \"client\", \"someone else\", \"nobody\""));
    assertThat(said(inCourt, "us", "client"), containsString("needs one word"));
    assertEquals(List.of(), found(false, past, "> 1d"));
    assertEquals(List.of(), found(false, inCourt));
  }

  @Test
  public void sayWhoseMoveItCanBe() {
    assertThat(
        said(inCourt, "CLIENT_"),
        allOf(
            containsString("“CLIENT_” does not say"),
            containsString("\"us\", \"client\", \"someone else\", \"nobody\"")));
  }

  @Test
  public void nameTheFieldWhereTheyFindTooMany() {
    issues.each = FoundIssues.MOST;
    assertEquals("", said(waiting));
    assertEquals(FoundIssues.MOST, found(false, waiting).size());

    issues.each = FoundIssues.MOST + 1;
    assertThat(
        said(waiting),
        allOf(
            containsString("more than 10,000 issues"), containsString("\"Whose move\" = Client")));
    assertThat(said(waiting, "> 5d"), containsString("\"Waiting since\" < -7d"));
    assertThat(said(past), containsString("\"Answer by\" < now()"));
    assertThat(said(inCourt, "Someone else"), containsString("\"Whose move\" = \"Someone else\""));
    assertEquals(List.of(), found(false, waiting));
  }
}
