package org.ballincourt.report.web.choice;

import java.util.function.UnaryOperator;

/**
 * What the address of a report says, as it was sent; empty where it says nothing.
 *
 * @param project its key
 * @param client its id
 * @param phase the id of a version
 * @param days not null
 * @param step the code of what the period is cut into
 */
public record Wanted(String project, String client, String phase, Days days, String step) {

  /**
   * The period.
   *
   * @param period what it is called; empty also where it is told by its days alone
   * @param from its first day
   * @param to its last day
   */
  public record Days(String period, String from, String to) {

    boolean areNone() {
      return period.isEmpty() && from.isEmpty() && to.isEmpty();
    }
  }

  /**
   * @param parameters by name; null for none
   */
  public static Wanted of(UnaryOperator<String> parameters) {
    return new Wanted(
        text("projectKey", parameters),
        text("client", parameters),
        text("phase", parameters),
        new Days(text("period", parameters), text("from", parameters), text("to", parameters)),
        text("step", parameters));
  }

  private static String text(String name, UnaryOperator<String> parameters) {
    String text = parameters.apply(name);
    return text == null ? "" : text.strip();
  }

  /** Whether it says whose time it is about. */
  public boolean isOfSomething() {
    return !project.isEmpty() || !client.isEmpty();
  }
}
