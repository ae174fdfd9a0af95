package org.ballincourt.host.plugin.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import org.ballincourt.host.plugin.module.workflow.PartKind;

/** Fills the pages of one part and takes in what is sent from them, as its kind does it. */
record PartFactory(PartKind kind, WorkflowPluginFactory factory) {

  static Class<? extends WorkflowPluginFactory> type(PartKind kind) {
    return switch (kind) {
      case CONDITION -> WorkflowPluginConditionFactory.class;
      case VALIDATOR -> WorkflowPluginValidatorFactory.class;
      case FUNCTION -> WorkflowPluginFunctionFactory.class;
    };
  }

  Map<String, ?> values(String page, AbstractDescriptor descriptor) {
    return factory.getVelocityParams(page, descriptor);
  }

  /** What the part is given each time. */
  Map<String, ?> params(Map<String, Object> sent) {
    return switch (kind) {
      case CONDITION -> ((WorkflowPluginConditionFactory) factory).getDescriptorParams(sent);
      case VALIDATOR -> ((WorkflowPluginValidatorFactory) factory).getDescriptorParams(sent);
      case FUNCTION -> ((WorkflowPluginFunctionFactory) factory).getDescriptorParams(sent);
    };
  }

  AbstractDescriptor descriptor(Map<String, String> args) {
    return switch (kind) {
      case CONDITION -> condition(args);
      case VALIDATOR -> validator(args);
      case FUNCTION -> function(args);
    };
  }

  @SuppressWarnings("unchecked") // texts by name
  private static AbstractDescriptor condition(Map<String, String> args) {
    ConditionDescriptor descriptor = new ConditionDescriptor();
    descriptor.getArgs().putAll(args);
    return descriptor;
  }

  @SuppressWarnings("unchecked") // texts by name
  private static AbstractDescriptor validator(Map<String, String> args) {
    ValidatorDescriptor descriptor = new ValidatorDescriptor();
    descriptor.getArgs().putAll(args);
    return descriptor;
  }

  @SuppressWarnings("unchecked") // texts by name
  private static AbstractDescriptor function(Map<String, String> args) {
    FunctionDescriptor descriptor = new FunctionDescriptor();
    descriptor.getArgs().putAll(args);
    return descriptor;
  }
}
