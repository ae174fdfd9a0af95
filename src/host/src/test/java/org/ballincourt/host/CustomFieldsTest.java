package org.ballincourt.host;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.database.StatementCounts.Tally;
import org.ballincourt.host.field.StockSearcher;
import org.ballincourt.host.issue.StoredIssue;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;

/** Custom fields in REST, in the field lab and in the index. */
public class CustomFieldsTest {
  private static final String LAB = "/plugins/servlet/host/fields";
  private static final String LUM_6 = "/rest/api/2/issue/LUM-6";

  private final MemoryDatabase database = new MemoryDatabase();
  private final TemporaryFolder folder = new TemporaryFolder();
  private final RunningSite site = new RunningSite(database, folder);
  private final Heard heard = new Heard();

  @Rule public final RuleChain rules = RuleChain.outerRule(folder).around(database).around(site);

  private CustomField field;
  private WordType type;

  @Before
  public void makeAField() {
    type = new WordType(site.jira().fieldValues());
    site.jira().fieldTypes().offer(type.offered());
    field = made(type, new ProjectContext(issue("LUM-6").getProjectId()));
    ((EventPublisher) site.jira().services().get(EventPublisher.class)).register(heard);
  }

  private CustomField made(WordType type, JiraContextNode context) {
    return site.jira()
        .fields()
        .createCustomField(
            "Word",
            "Says it",
            type,
            StockSearcher.of(WordType.SEARCHER).orElseThrow(),
            List.of(context),
            Collections.singletonList(null));
  }

  private StoredIssue issue(String key) {
    return site.jira().issues().find(key).orElseThrow();
  }

  private HttpResponse<String> put(String value) throws Exception {
    String body = "{\"fields\":{\"%s\":%s}}".formatted(field.getId(), value);
    return site.visitor().call("member", "PUT", LUM_6, body);
  }

  private Map<Long, Object> indexed() {
    return site.jira().fieldIndex().of(field.getId());
  }

  private HttpResponse<String> post(String name, String path, String... fields) throws Exception {
    Visitor visitor = site.visitor().loggedInAs(name);
    String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = "atl_token";
    all[fields.length + 1] = visitor.token();
    return visitor.post(path, all);
  }

  @Test
  public void aFieldIsOfTheProjectsThatItWasMadeForAndOfNoOther() {
    assertEquals(List.of(field), site.jira().fields().getCustomFieldObjects(issue("LUM-6")));
    assertEquals(List.of(), site.jira().fields().getCustomFieldObjects(issue("ZEN-1")));
  }

  @Test
  public void aFieldOfAllProjectsIsRefused() {
    WordType type = new WordType(site.jira().fieldValues());
    assertThrows(IllegalArgumentException.class, () -> made(type, () -> null));
  }

  @Test
  public void aSearcherThatTheTypeDoesNotNameIsRefused() {
    WordType type = new WordType(site.jira().fieldValues());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            site.jira()
                .fields()
                .createCustomField(
                    "Word",
                    "",
                    type,
                    new StockSearcher(WordType.SEARCHER.replace("exacttext", "text")),
                    List.of(new ProjectContext(issue("LUM-6").getProjectId())),
                    Collections.singletonList(null)));
  }

  @Test
  public void theSearchFindsTheFieldByItsNameInAnyCase() {
    assertEquals(field.getId(), site.jira().fields().named("wORD").orElseThrow().id());
  }

  @Test
  public void anEditIsInHistoryUnderTheFieldsNameAndThenInTheIndex() throws Exception {
    assertEquals(204, put("\"one\"").statusCode());
    assertEquals(List.of("Word: null null -> null one"), heard.lastItems());
    put("\"two\"");
    assertEquals(List.of("Word: null one -> null two"), heard.lastItems());
    assertEquals(Map.of(issue("LUM-6").id(), "two"), indexed());
    assertThat(
        site.visitor().call("member", "GET", LUM_6, "").body(),
        containsString("\"" + field.getId() + "\":\"two\""));
  }

  @Test
  public void aValueThatIsTheSameIsNoEdit() throws Exception {
    put("\"one\"");
    put("\"one\"");
    assertEquals(1, heard.all().size());
  }

  @Test
  public void anEmptiedFieldIsNotInTheIndex() throws Exception {
    put("\"one\"");
    put("null");
    assertEquals(Map.of(), indexed());
  }

  @Test
  public void aBadValueIsAnErrorOfTheFieldAndNothingIsWritten() throws Exception {
    HttpResponse<String> answer = put("\"bad\"");
    assertEquals(400, answer.statusCode());
    assertThat(
        answer.body(), containsString("\"" + field.getId() + "\":\"'bad' is no word here.\""));
    assertEquals(List.of(), heard.all());
  }

  @Test
  public void aFieldOfAnotherProjectCannotBeSet() throws Exception {
    String body = "{\"fields\":{\"customfield_1\":\"one\"}}";
    HttpResponse<String> answer = site.visitor().call("member", "PUT", LUM_6, body);
    assertEquals(400, answer.statusCode());
    assertThat(answer.body(), containsString("cannot be set"));
  }

  @Test
  public void whatIsSetOnCreationLeavesNothingInHistory() throws Exception {
    post("member", LAB, "project", "LUM", "do", "create", "summary", "New", field.getId(), "one");
    StoredIssue created = issue("LUM-7");
    assertEquals("one", field.getValue(created));
    assertEquals(List.of(), site.jira().history().of(created));
    assertEquals("one", indexed().get(created.id()));
  }

  @Test
  public void theLabShowsWhatWasEnteredAndWhatIsWrongWithIt() throws Exception {
    HttpResponse<String> page =
        post("member", LAB + "/issue", "issue", "LUM-6", "do", "edit", field.getId(), "bad");
    assertThat(page.body(), containsString("[EDIT bad['bad' is no word here.]]"));
  }

  @Test
  public void manyAreEditedEachWithAnEntryOfItsOwn() throws Exception {
    String id = field.getId();
    post(
        "member",
        LAB,
        "project",
        "LUM",
        "do",
        "bulk",
        "chosen",
        "LUM-1",
        "chosen",
        "LUM-2",
        "chosen",
        "ZEN-1",
        "change_" + id,
        "true",
        id,
        "one");
    assertEquals(List.of("LUM-1 2", "LUM-2 2"), heard.all());
  }

  @Test
  public void aFieldThatNobodyChoseToChangeStaysAsItIs() throws Exception {
    post("member", LAB, "project", "LUM", "do", "bulk", "chosen", "LUM-1", field.getId(), "one");
    assertEquals(List.of(), heard.all());
  }

  @Test
  public void theLabIsForThoseWhoMayBrowse() throws Exception {
    assertEquals(404, site.visitor().loggedInAs("member").get(LAB + "?project=ZEN").statusCode());
    assertEquals(
        404, site.visitor().loggedInAs("member").get(LAB + "/issue?issue=ZEN-1").statusCode());
  }

  @Test
  public void whatIsWrittenPastJiraIsInTheIndexOnlyAfterItWasAskedFor() throws Exception {
    field.getCustomFieldType();
    WordType type = new WordType(site.jira().fieldValues());
    type.createValue(field, issue("LUM-6"), "past");
    assertEquals(Map.of(), indexed());
    site.jira().fieldIndex().rebuild();
    assertEquals(Map.of(issue("LUM-6").id(), "past"), indexed());
  }

  /** Who has read the older value is the slower one, and comes last. */
  @Test
  public void whatWasReadEarlierReplacesNothingInTheIndexThatWasReadLater() {
    StoredIssue issue = issue("LUM-6");
    type.createValue(field, issue, "older");
    type.afterReading =
        () -> {
          type.afterReading = () -> {};
          type.updateValue(field, issue, "newer");
          index(issue);
        };
    index(issue);
    assertEquals(Map.of(issue.id(), "newer"), indexed());
  }

  private void index(StoredIssue issue) {
    site.jira().fieldIndex().reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
  }

  @Test
  public void aDeletedIssueIsNotInTheIndex() throws Exception {
    put("\"one\"");
    site.visitor().call("admin", "DELETE", LUM_6, "");
    assertEquals(Map.of(), indexed());
  }

  @Test
  public void statementsOnFieldsAreCountedApart() {
    Tally tally = site.jira().database().statements().during(() -> field.getValue(issue("LUM-6")));
    assertEquals(1, tally.fields());
    assertThat(tally.toString(), not(containsString("ours=1")));
  }
}
