package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Asks for a word. */
public class WordFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginConditionFactory,
        WorkflowPluginFunctionFactory,
        WorkflowPluginValidatorFactory {

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> params) {
    return Map.of("word", ((String[]) params.get("word"))[0]);
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> values) {
    values.put("page", "input");
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> values, AbstractDescriptor descriptor) {
    values.put("page", "edit " + word(descriptor));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> values, AbstractDescriptor descriptor) {
    values.put("page", "view " + word(descriptor));
  }

  private static Object word(AbstractDescriptor descriptor) {
    if (descriptor instanceof ConditionDescriptor condition) {
      return condition.getArgs().get("word");
    }
    if (descriptor instanceof ValidatorDescriptor validator) {
      return validator.getArgs().get("word");
    }
    return ((FunctionDescriptor) descriptor).getArgs().get("word");
  }
}
