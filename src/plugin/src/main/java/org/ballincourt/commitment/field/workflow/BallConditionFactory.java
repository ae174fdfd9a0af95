package org.ballincourt.commitment.field.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Fills the pages of the condition <em>Only when the ball is with…</em>. */
public class BallConditionFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginConditionFactory {

  private final DemandWords words;

  @Inject
  public BallConditionFactory(DemandWords words) {
    this.words = words;
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> params) {
    return Parameters.ofForm(params).only(BallDemand.PARTY);
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
    velocityParams.put(
        "view", new BallDemandView(new BallDemand(Parameters.NONE), List.of(), words.words()));
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    BallDemand demand = new BallDemand(Parameters.of(descriptor));
    velocityParams.put(
        "view",
        new BallDemandView(demand, words.condition(demand).getFaults(), words.words()));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("view", words.condition(new BallDemand(Parameters.of(descriptor))));
  }
}
