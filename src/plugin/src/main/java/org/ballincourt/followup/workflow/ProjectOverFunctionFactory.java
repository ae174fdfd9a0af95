package org.ballincourt.followup.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.field.workflow.web.PartSummaryView;
import org.ballincourt.jira.Texts;

/** Says what the function <em>The project is over</em> does; there is nothing to choose. */
public class ProjectOverFunctionFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginFunctionFactory {

  private final Texts texts;

  @Inject
  public ProjectOverFunctionFactory(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> params) {
    return Map.of();
  }

  /** There is no such page. */
  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {}

  /** There is no such page. */
  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {}

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    String says = texts.text("ballincourt.follow-up.over.says");
    velocityParams.put("view", new PartSummaryView(List.of(says), List.of()));
  }
}
