package org.ballincourt.host.search;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.RankedIssues;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.search.condition.SearchedFields;
import org.ballincourt.host.search.field.SearchableField;
import org.ballincourt.host.search.function.Functions;
import org.ballincourt.host.user.People;

/**
 * A search with three custom fields, which the issues 100 and 101 have and 102 and 103 have not.
 */
record SmallIndex(Database database, Functions functions) {
  private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final List<SearchableField> FIELDS =
      List.of(
          new SearchableField("customfield_10100", "Whose move", STOCK + "exacttextsearcher"),
          new SearchableField("customfield_10101", "Answer by", STOCK + "datetimerange"),
          new SearchableField("customfield_10102", "Contact", STOCK + "exactnumber"),
          new SearchableField("customfield_10103", "Story", STOCK + "textsearcher"));
  private static final Map<String, Map<Long, Object>> VALUES =
      Map.of(
          "customfield_10100", Map.of(100L, "Client", 101L, "Us"),
          "customfield_10101",
              Map.of(100L, day("2026-03-04"), 101L, day("2026-03-01"), 103L, day("2026-03-09")),
          "customfield_10102", Map.of(100L, 7.0, 101L, 11.0));

  SmallIndex(Database database) {
    this(database, new Functions());
  }

  private static Date day(String date) {
    return Date.from(Instant.parse(date + "T00:00:00Z"));
  }

  IssueSearch search(People people, Clock clock) {
    Issues issues = new Issues(database.sql(), new Projects(database.sql()));
    SearchedFields fields =
        new SearchedFields(
            database.sql(), SmallIndex::named, id -> VALUES.getOrDefault(id, Map.of()));
    return new IssueSearch(
        new IssueSearch.Found(issues, new RankedIssues(database.sql())),
        new Vocabulary(fields, functions),
        people,
        clock);
  }

  private static Optional<SearchableField> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return FIELDS.stream()
        .filter(
            field ->
                field.name().toLowerCase(Locale.ROOT).equals(wanted) || field.id().equals(wanted))
        .findFirst();
  }
}
