package org.ballincourt.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the little of Jira's query language that there is here. */
final class QueryReader {
  private final Words words;

  QueryReader(String text) {
    this.words = new Words(text);
  }

  /**
   * @throws NotUnderstood which names what
   */
  IssueQuery read() {
    List<Clause> clauses = new ArrayList<>();
    if (!words.isEmpty() && !words.isNext("order")) {
      do {
        clauses.add(clause());
      } while (words.skip("and"));
    }
    Order order = words.skip("order") ? order() : Order.USUAL;
    if (!words.isEmpty()) {
      throw new NotUnderstood(words.nextInQuotes() + " is not known to this search.");
    }
    return new IssueQuery(List.copyOf(clauses), order);
  }

  private Clause clause() {
    String field = words.next();
    return switch (field.toLowerCase(Locale.ROOT)) {
      case "project" -> new ProjectClause(names());
      case "key", "id", "issue", "issuekey" -> new IssueClause(names());
      case "updated", "updateddate" -> updated();
      default -> throw new NotUnderstood("'" + field + "' is not a field of this search.");
    };
  }

  private Clause updated() {
    words.expect(">=");
    return new UpdatedClause(words.next());
  }

  private Names names() {
    if (words.skip("=")) {
      return new Names(List.of(words.next()));
    }
    words.expect("in");
    words.expect("(");
    List<String> names = new ArrayList<>();
    do {
      names.add(words.next());
    } while (words.skip(","));
    words.expect(")");
    return new Names(names);
  }

  private Order order() {
    words.expect("by");
    Order.Field field = field(words.next());
    boolean descending = words.skip("desc");
    if (!descending) {
      words.skip("asc");
    }
    return new Order(field, descending);
  }

  private static Order.Field field(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "key", "issuekey" -> Order.Field.KEY;
      case "id" -> Order.Field.ID;
      case "updated" -> Order.Field.UPDATED;
      case "created" -> Order.Field.CREATED;
      default -> throw new NotUnderstood("Issues cannot be sorted by '" + name + "' here.");
    };
  }
}
