package org.ballincourt.acceptance.asking;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Search;

/**
 * Whether fields, functions, pages and answers say the same of all issues of some projects.
 *
 * @param courts what is answered about each issue, by its key
 */
record Agreement(JiraClient admin, Map<String, JsonNode> courts) {

  private static final Map<String, String> WORDS =
      Map.of("Us", "TEAM", "Client", "CLIENT", "Someone else", "THIRD_PARTY", "Nobody", "NOBODY");

  /** A list, or a row, and the issues that it links to. */
  private static final Pattern LATE =
      Pattern.compile(
          "<section class=\"bic-todo bic-(?:let-slide|ours-late)\".*?</section>"
              + "|<tr>(?:(?!</tr>).)*past the date.*?</tr>",
          Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("/browse/(\\w+-\\d+)\"");

  static Agreement read(JiraClient admin) {
    Map<String, JsonNode> courts = new TreeMap<>();
    for (String key : new Search(admin).keys(in(RandomAsks.PROJECTS))) {
      courts.put(key, new Court(admin).courtOf(key));
    }
    return new Agreement(admin, courts);
  }

  private static String in(Iterable<String> projects) {
    return "project in (" + String.join(", ", projects) + ")";
  }

  /** Of each issue what Jira knows it by. */
  Map<String, Long> idOfKey() {
    return courts.keySet().stream()
        .collect(
            Collectors.toMap(
                key -> key,
                key -> admin.get("/rest/api/2/issue/" + key).json().path("id").asLong()));
  }

  void assertPartiesAgree(String whoseMove) {
    WORDS.forEach(
        (word, party) -> {
          Set<String> theirs = having("party", party);
          assertEquals(word, theirs, found("\"Whose move\" = \"" + word + "\""));
          assertEquals(word, theirs, found("issue in inCourtOf(\"" + word.toLowerCase() + "\")"));
          theirs.forEach(key -> assertEquals(key, word, fieldOf(key, whoseMove)));
          theirs.forEach(key -> assertEquals(key, party, lastTurnOf(key)));
        });
    assertEquals(having("party", "CLIENT"), found("issue in waitingOnClient()"));
  }

  private String fieldOf(String key, String field) {
    return admin.get("/rest/api/2/issue/" + key).json().path("fields").path(field).asText();
  }

  private String lastTurnOf(String key) {
    JsonNode turns = new Court(admin).turnsOf(key).path("turns");
    return turns.get(turns.size() - 1).path("party").asText();
  }

  /** Gives how many clients are late. */
  int assertOnlyWhoKnewIsLate(Set<Long> told) {
    Set<String> late = having("overdue", "true");
    assertEquals(late, found("issue in pastTheDate()"));
    assertEquals(late, found("\"Answer by\" < now()"));
    assertTrue(late + " " + lateOnPages(), late.containsAll(lateOnPages()));
    Set<String> clients = having("party", "CLIENT");
    clients.forEach(key -> assertEquals(key, isLate(key, told), late.contains(key)));
    clients.retainAll(late);
    return clients.size();
  }

  /** Whether something is still asked for that was told of, and whose date is over. */
  private boolean isLate(String key, Set<Long> told) {
    for (JsonNode asked : new Asks(admin).found(Asks.commitments(key))) {
      boolean known = told.contains(asked.path("id").asLong());
      assertEquals(asked.toString(), known, !asked.path("told").isNull());
      assertTrue(asked.toString(), known || asked.path("due").isNull());
      assertTrue(asked.toString(), known || !asked.path("overdue").asBoolean());
      if (known && asked.path("state").asText().equals("OPEN")) {
        return asked.path("overdue").asBoolean();
      }
    }
    return false;
  }

  private Set<String> lateOnPages() {
    Set<String> late = new HashSet<>();
    for (String project : RandomAsks.PROJECTS) {
      String page = "/projects/" + project + "?selectedItem=org.ballincourt-project";
      Matcher lists = LATE.matcher(admin.get(page).body());
      while (lists.find()) {
        LINK.matcher(lists.group()).results().forEach(link -> late.add(link.group(1)));
      }
    }
    return late;
  }

  private Set<String> having(String member, String value) {
    return courts.entrySet().stream()
        .filter(court -> court.getValue().path(member).asText().equals(value))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> found(String clause) {
    return new TreeSet<>(new Search(admin).keys(in(RandomAsks.PROJECTS) + " and " + clause));
  }
}
