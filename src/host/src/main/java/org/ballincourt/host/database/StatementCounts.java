package org.ballincourt.host.database;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts statements by what they touch, in all and during a piece of work on one thread. */
public final class StatementCounts {
  private static final Pattern OURS = Pattern.compile("\\bAO_[0-9A-F]{6}_");

  private static final Pattern FIELDS = Pattern.compile("\\b(custom_field|customfieldvalue)");

  private final ThreadLocal<Tally> current = ThreadLocal.withInitial(() -> Tally.NONE);
  private Tally total = Tally.NONE;

  /**
   * Numbers of statements.
   *
   * @param ours on tables of the plugin
   * @param history reads of the entries of an issue: each is one read of its history
   * @param historyItems reads of the items of entries: of a page of them, or of an event's one
   * @param other all the rest
   * @param fields of custom fields and their values, which Jira keeps
   */
  public record Tally(int ours, int history, int historyItems, int other, int fields) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally(int ours, int history, int historyItems, int other) {
      this(ours, history, historyItems, other, 0);
    }

    static Tally of(String statement) {
      if (OURS.matcher(statement).find()) {
        return new Tally(1, 0, 0, 0);
      }
      if (FIELDS.matcher(statement).find()) {
        return new Tally(0, 0, 0, 0, 1);
      }
      boolean read = statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
      if (read && statement.contains("change_groups")) {
        return new Tally(0, 1, 0, 0);
      }
      return read && statement.contains("change_items")
          ? new Tally(0, 0, 1, 0)
          : new Tally(0, 0, 0, 1);
    }

    Tally plus(Tally more) {
      return new Tally(
          ours + more.ours,
          history + more.history,
          historyItems + more.historyItems,
          other + more.other,
          fields + more.fields);
    }
  }

  void count(String statement) {
    Tally one = Tally.of(statement);
    current.set(current.get().plus(one));
    add(one);
  }

  private synchronized void add(Tally one) {
    total = total.plus(one);
  }

  /** What the work asks of the database on this thread. */
  public Tally during(Runnable work) {
    Tally before = current.get();
    current.set(Tally.NONE);
    try {
      work.run();
      return current.get();
    } finally {
      current.set(before.plus(current.get()));
    }
  }

  /** Since the start, or since it was last forgotten. */
  public synchronized Tally total() {
    return total;
  }

  public synchronized void forget() {
    total = Tally.NONE;
  }
}
