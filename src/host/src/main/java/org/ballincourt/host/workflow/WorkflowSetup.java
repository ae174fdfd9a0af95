package org.ballincourt.host.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.plugin.module.workflow.PartKind;
import org.ballincourt.host.plugin.workflow.WorkflowPart;

/** The rules of one transition of a project, to be added, changed, put in order and removed. */
public record WorkflowSetup(Database database, long project, Transition transition) {

  /** In their order. */
  public List<TransitionRule> rules(PartKind kind) {
    return rules().of(project).of(transition.id()).stream()
        .filter(rule -> rule.kind() == kind)
        .toList();
  }

  public FunctionList functions() {
    return FunctionList.of(transition.systemFunctions(), rules(PartKind.FUNCTION));
  }

  public Optional<TransitionRule> rule(long id) {
    return rules().of(project).of(transition.id()).stream()
        .filter(rule -> rule.id() == id)
        .findFirst();
  }

  /** Whether the part may stand at this transition once more. */
  public boolean takes(WorkflowPart part) {
    boolean thereAlready =
        rules(part.kind()).stream().anyMatch(rule -> rule.part().equals(part.key()));
    return part.placing().addable().contains(transition.type())
        && !(part.placing().unique() && thereAlready);
  }

  public void add(WorkflowPart part, Map<String, String> args) {
    TransitionRule rule = new TransitionRule(0, part.kind(), part.key(), 0, args);
    inTransaction(() -> rules().add(project, transition.id(), rule));
  }

  public void change(TransitionRule rule, Map<String, String> args) {
    inTransaction(() -> rules().setArgs(rule.id(), args));
  }

  public void remove(TransitionRule rule) {
    inTransaction(() -> rules().remove(rule.id()));
  }

  /** Past the next function, be it one of Jira's own. */
  public void move(TransitionRule function, boolean up) {
    inTransaction(() -> functions().moved(function.id(), up).store(rules()));
  }

  private void inTransaction(Runnable work) {
    database.inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  private TransitionRules rules() {
    return new TransitionRules(database.sql());
  }
}
