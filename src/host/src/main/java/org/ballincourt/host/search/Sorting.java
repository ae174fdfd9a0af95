package org.ballincourt.host.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.host.issue.RankedIssue;
import org.ballincourt.host.search.condition.Order;
import org.ballincourt.host.search.condition.SearchedFields;
import org.ballincourt.host.search.jql.Sort;

/**
 * How the issues that were found are sorted: as they are told, then the newest key first. An issue
 * without a value comes last, and first where the field is sorted the other way round.
 */
final class Sorting {
  private final List<Part> parts = new ArrayList<>();

  private record Part(Order order, boolean descending) {}

  Sorting(List<Sort> sorts, SearchedFields fields) {
    sorts.forEach(
        sort ->
            fields
                .named(sort.field())
                .ifPresent(field -> parts.add(new Part(field.order(), sort.descending()))));
    fields.named("key").ifPresent(key -> parts.add(new Part(key.order(), true)));
  }

  boolean isInDatabase() {
    return parts.stream().allMatch(part -> part.order() instanceof Order.ByColumns);
  }

  /** Where all of it is in the database. */
  String sql() {
    return String.join(", ", columns());
  }

  /** SQL of each part that is in the database. */
  List<String> columns() {
    return parts.stream()
        .filter(part -> part.order() instanceof Order.ByColumns)
        .map(part -> sql(((Order.ByColumns) part.order()).columns(), part.descending()))
        .toList();
  }

  private static String sql(List<String> columns, boolean descending) {
    String direction = descending ? " desc nulls first" : " asc nulls last";
    return columns.stream().map(column -> column + direction).collect(Collectors.joining(", "));
  }

  /**
   * @param found with the ranks of {@link #columns()}
   */
  List<Long> sorted(List<RankedIssue> found) {
    Comparator<RankedIssue> comparator = (one, other) -> 0;
    int column = 0;
    for (Part part : parts) {
      comparator =
          part.order() instanceof Order.ByValues values
              ? comparator.thenComparing(byValue(values.values(), part.descending()))
              : comparator.thenComparing(byRank(column++));
    }
    return found.stream().sorted(comparator).map(RankedIssue::id).toList();
  }

  private static Comparator<RankedIssue> byRank(int column) {
    return Comparator.comparing(issue -> issue.ranks().get(column));
  }

  @SuppressWarnings("unchecked") // the values of one field are of one type
  private static Comparator<RankedIssue> byValue(Map<Long, Object> values, boolean descending) {
    Comparator<Comparable<Object>> emptyLast = Comparator.nullsLast(Comparator.naturalOrder());
    Comparator<RankedIssue> byValue =
        Comparator.comparing(issue -> (Comparable<Object>) values.get(issue.id()), emptyLast);
    return descending ? Collections.reverseOrder(byValue) : byValue;
  }
}
