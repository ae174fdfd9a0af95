package org.ballincourt.host.workflow;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.workflow.WorkflowPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the parts of plugins that rules name; a part that is not there now lets nothing pass. */
record Parts(Extensions extensions) {
  private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

  Optional<WorkflowPart> find(String key) {
    return extensions.workflowParts().stream().filter(part -> part.key().equals(key)).findFirst();
  }

  /** As in Jira a condition that fails does not hold. */
  boolean passes(TransitionRule condition, Map<String, Object> run) {
    try {
      return part(condition).passes(run, condition.args());
    } catch (WorkflowException | RuntimeException e) {
      LOG.error("Condition {} failed", condition.part(), e);
      return false;
    }
  }

  /**
   * @throws TransitionRefused where the validator has something against it, or fails
   */
  void validate(TransitionRule validator, Map<String, Object> run) {
    try {
      part(validator).validate(run, validator.args());
    } catch (InvalidInputException e) {
      throw TransitionRefused.by(e);
    } catch (WorkflowException | RuntimeException e) {
      throw failed(validator, e);
    }
  }

  /**
   * @throws TransitionRefused where the function fails
   */
  void execute(TransitionRule function, Map<String, Object> run) {
    try {
      part(function).execute(run, function.args());
    } catch (WorkflowException | RuntimeException e) {
      throw failed(function, e);
    }
  }

  /** As Jira does it, with the words of whatever failed. */
  private static TransitionRefused failed(TransitionRule rule, Exception e) {
    LOG.error("The {} {} failed", rule.kind(), rule.part(), e);
    return TransitionRefused.because(String.valueOf(e.getMessage()), e);
  }

  private WorkflowPart part(TransitionRule rule) throws WorkflowException {
    return find(rule.part())
        .orElseThrow(() -> new WorkflowException("Could not load " + rule.part()));
  }
}
