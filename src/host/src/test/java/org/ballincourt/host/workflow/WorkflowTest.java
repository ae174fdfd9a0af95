package org.ballincourt.host.workflow;

import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.change.Draft;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.plugin.NotesInJira;
import org.ballincourt.host.plugin.module.workflow.PartKind;
import org.ballincourt.host.plugin.workflow.WorkflowPart;
import org.ballincourt.host.user.Person;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class WorkflowTest {
  private static final String DONE = "90005";

  private final MemoryDatabase database = new MemoryDatabase();
  private final NotesInJira notes = new NotesInJira(database);

  @Rule public final RuleChain rules = RuleChain.outerRule(database).around(notes);

  private final List<IssueEvent> heard = new ArrayList<>();
  private Workflow workflow;

  @Before
  public void listen() {
    workflow = new Workflow(notes.jira(), notes.plugin());
    notes.jira().events().register(this);
  }

  @EventListener
  public void hear(IssueEvent event) {
    heard.add(event);
  }

  private StoredIssue issue() {
    return notes.jira().issues().find("LUM-5").orElseThrow();
  }

  private Person pm() {
    return notes.jira().people().byName("pm").orElseThrow();
  }

  private Transition transition(String id) {
    return workflow.of(issue().getProjectId()).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private WorkflowSetup setup(String transition) {
    return new WorkflowSetup(database.get(), issue().getProjectId(), transition(transition));
  }

  private void add(String transition, String part, String word) {
    setup(transition).add(part(part), Map.of("word", word));
  }

  private WorkflowPart part(String key) {
    return notes.plugin().workflowParts().stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private void move() {
    workflow.run(issue(), transition(DONE), pm());
  }

  private boolean offersDone() {
    return workflow.open(issue(), pm()).stream().anyMatch(each -> each.id().equals(DONE));
  }

  private StoredIssue create(String summary) {
    NewIssue wanted = new NewIssue(issue().project(), "Task", summary, List.of());
    return workflow.create(wanted, new TransientIssue(new Draft(wanted)), pm());
  }

  private static String start(String note) {
    return note.substring(0, note.lastIndexOf(' '));
  }

  private List<String> written() {
    return notes.notes().stream().map(WorkflowTest::start).toList();
  }

  @Test
  public void aConditionThatDoesNotHoldHidesTheTransition() {
    assertTrue(offersDone());
    add(DONE, "word-missing", "nowhere in it");
    assertTrue(offersDone());
    add(DONE, "word-missing", issue().getSummary());
    assertFalse(offersDone());
    assertThrows(TransitionRefused.class, this::move);
    assertEquals("90004", issue().getStatusId());
  }

  @Test
  public void aConditionThatFailsHidesTheTransition() {
    add(DONE, "word-missing", "fail");
    assertFalse(offersDone());
  }

  @Test
  public void aValidatorRefusesInGeneralAndAtFields() {
    add(DONE, "word-wanted", "xyz");
    TransitionRefused refused = assertThrows(TransitionRefused.class, this::move);
    assertEquals(List.of("<No> xyz"), refused.messages());
    assertEquals(Map.of("summary", "Write xyz"), refused.fields());
    assertEquals("90004", issue().getStatusId());
  }

  @Test
  public void functionsRunInTheirOrderAmongJirasOwn() {
    add(DONE, "word-note", "second");
    add(DONE, "word-note", "first");
    move();
    assertEquals(List.of("first LUM-5 90004", "second LUM-5 90004"), written());
    assertEquals(1, heard.size());
  }

  @Test
  public void aFunctionAfterTheStatusIsSetSeesTheNewOne() {
    add(DONE, "word-note", "late");
    TransitionRule rule = setup(DONE).rules(PartKind.FUNCTION).get(0);
    setup(DONE).move(rule, false);
    move();
    assertEquals(List.of("late LUM-5 90005 with items"), written());
  }

  @Test
  public void aFunctionStaysInsideTheList() {
    add(DONE, "word-note", "a");
    TransitionRule rule = setup(DONE).rules(PartKind.FUNCTION).get(0);
    setup(DONE).move(rule, true);
    assertTrue(setup(DONE).functions().entries().get(0).isRule(rule.id()));
    for (int i = 0; i < 9; i++) {
      setup(DONE).move(rule, false);
    }
    assertTrue(setup(DONE).functions().entries().get(4).isRule(rule.id()));
  }

  @Test
  public void whatAFunctionWroteIsUndoneWhenALaterOneFails() {
    add(DONE, "word-note", "fail");
    add(DONE, "word-note", "first");
    TransitionRule failing = setup(DONE).rules(PartKind.FUNCTION).get(1);
    for (int i = 0; i < 4; i++) {
      setup(DONE).move(failing, false); // behind all that Jira itself does
    }
    TransitionRefused refused = assertThrows(TransitionRefused.class, this::move);
    assertEquals(List.of("as it was told to"), refused.messages());
    assertEquals(List.of(), written());
    assertEquals("90004", issue().getStatusId());
    assertEquals(List.of(), heard);
  }

  @Test
  public void creationShowsTheIssueOnlyToFunctionsAfterIt() {
    add("create", "word-note", "later");
    TransitionRule later = setup("create").rules(PartKind.FUNCTION).get(0);
    setup("create").move(later, false);
    add("create", "word-note", "before");
    StoredIssue created = create("S");
    assertThat(written().get(0), startsWith("before nothing yet null"));
    assertThat(written().get(1), startsWith("later " + created.key() + " "));
  }

  @Test
  public void aValidatorRefusesAnIssueThatIsToBe() {
    add("create", "word-wanted", "xyz");
    assertThrows(TransitionRefused.class, () -> create("S"));
    assertThat(create("with xyz").getSummary(), startsWith("with"));
  }

  @Test
  public void withoutThePluginItsFunctionsFail() {
    add(DONE, "word-note", "a");
    notes.plugin().disable();
    assertTrue(offersDone());
    assertThrows(TransitionRefused.class, this::move);
  }

  @Test
  public void withoutThePluginItsConditionsDoNotHold() {
    add(DONE, "word-missing", "nowhere in it");
    notes.plugin().disable();
    assertFalse(offersDone());
  }

  @Test
  public void rulesGoWithTheirProject() {
    add(DONE, "word-note", "a");
    notes.jira().projectLives().delete(issue().project(), pm());
    assertEquals(0, database.count("transition_rules"));
    assertEquals(0, database.count("transition_rule_args"));
  }
}
