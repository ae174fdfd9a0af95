package org.ballincourt.host.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All functions of a transition in the order in which they run, Jira's own among them. */
public record FunctionList(List<Entry> entries) {

  /** A function of Jira's own or one that was added; the other one is null. */
  public record Entry(SystemFunction system, TransitionRule rule) {

    public boolean isRule(long id) {
      return rule != null && rule.id() == id;
    }
  }

  /**
   * @param rules functions, in their order
   */
  static FunctionList of(List<SystemFunction> system, List<TransitionRule> rules) {
    List<Entry> entries = new ArrayList<>();
    for (int after = 0; after <= system.size(); after++) {
      int place = after;
      rules.stream()
          .filter(rule -> Math.min(rule.after(), system.size()) == place)
          .forEach(rule -> entries.add(new Entry(null, rule)));
      if (after < system.size()) {
        entries.add(new Entry(system.get(after), null));
      }
    }
    return new FunctionList(List.copyOf(entries));
  }

  /** The list with that rule one place higher or lower; at the end of the list it stays. */
  FunctionList moved(long rule, boolean up) {
    List<Entry> moved = new ArrayList<>(entries);
    int from = 0;
    while (!moved.get(from).isRule(rule)) {
      from++;
    }
    int to = Math.max(0, Math.min(moved.size() - 1, up ? from - 1 : from + 1));
    Collections.swap(moved, from, to);
    return new FunctionList(List.copyOf(moved));
  }

  void store(TransitionRules rules) {
    int after = 0;
    for (int position = 0; position < entries.size(); position++) {
      if (entries.get(position).system() != null) {
        after++;
      } else {
        rules.place(entries.get(position).rule().id(), after, position);
      }
    }
  }
}
