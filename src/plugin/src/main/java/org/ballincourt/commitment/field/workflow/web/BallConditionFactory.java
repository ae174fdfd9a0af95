package org.ballincourt.commitment.field.workflow.web;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.field.workflow.BallDemand;
import org.ballincourt.commitment.field.workflow.Parameters;

/** Fills the pages of the condition <em>Only when the ball is with…</em>. */
public class BallConditionFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginConditionFactory {

  private final DemandWords words;
  private final PartChoices choices;

  @Inject
  public BallConditionFactory(DemandWords words, PartChoices choices) {
    this.words = words;
    this.choices = choices;
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> params) {
    return Parameters.ofForm(params).only(BallDemand.PARTY);
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
    velocityParams.put(
        "view", new BallDemandView(new BallDemand(Parameters.NONE), List.of(), choices));
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    BallDemand demand = new BallDemand(Parameters.of(descriptor));
    velocityParams.put(
        "view", new BallDemandView(demand, words.condition(demand).getFaults(), choices));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("view", words.condition(new BallDemand(Parameters.of(descriptor))));
  }
}
