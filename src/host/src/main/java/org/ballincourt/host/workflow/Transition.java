package org.ballincourt.host.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.plugin.module.workflow.Placing;

/**
 * One way that issues of a project can go: into a status, from every other one; or, first of all,
 * into being.
 *
 * @param id that of the status
 * @param to empty for the transition that creates an issue
 */
public record Transition(String id, String name, Optional<StoredStatus> to) {

  /** How an issue comes into being. */
  public static final Transition CREATE = new Transition("create", "Create", Optional.empty());

  static Transition into(StoredStatus status) {
    return new Transition(status.id(), "To " + status.name(), Optional.of(status));
  }

  /** Of a project that offers these statuses. */
  static List<Transition> all(List<StoredStatus> offered) {
    List<Transition> all = new ArrayList<>(List.of(CREATE));
    offered.forEach(status -> all.add(into(status)));
    return List.copyOf(all);
  }

  public boolean creates() {
    return to.isEmpty();
  }

  /** As the modules of plugins name it. */
  public String type() {
    return creates() ? Placing.INITIAL : Placing.GLOBAL;
  }

  /** What Jira itself does, in its order. */
  public List<SystemFunction> systemFunctions() {
    return creates() ? SystemFunction.ON_CREATION : SystemFunction.ON_TRANSITION;
  }
}
