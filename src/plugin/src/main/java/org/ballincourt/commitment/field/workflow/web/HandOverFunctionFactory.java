package org.ballincourt.commitment.field.workflow.web;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.field.workflow.BallWords;
import org.ballincourt.commitment.field.workflow.HandOverOrder;
import org.ballincourt.commitment.field.workflow.Parameters;

/**
 * Fills the pages of the function <em>Hand the ball to…</em>. Jira keeps whatever is sent and has
 * no way to refuse it; so what is wrong is kept as well, said where it stands, and not done.
 */
public class HandOverFunctionFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginFunctionFactory {

  private final BallWords words;
  private final PartChoices choices;

  @Inject
  public HandOverFunctionFactory(BallWords words, PartChoices choices) {
    this.words = words;
    this.choices = choices;
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> params) {
    return new HandOverOrder(Parameters.ofForm(params)).texts();
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
    HandOverOrder nothingYet = new HandOverOrder(Parameters.NONE);
    velocityParams.put("view", new HandOverFormView(nothingYet, HandOverFaults.NONE, choices));
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    HandOverOrder order = new HandOverOrder(Parameters.of(descriptor));
    velocityParams.put(
        "view", new HandOverFormView(order, HandOverFaults.of(order, words), choices));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    HandOverOrder order = new HandOverOrder(Parameters.of(descriptor));
    velocityParams.put(
        "view", new PartSummaryView(sentences(order), HandOverFaults.of(order, words).all()));
  }

  private List<String> sentences(HandOverOrder order) {
    List<String> sentences = new ArrayList<>();
    order
        .party()
        .map(party -> words.text("ballincourt.workflow.hand-over.says", words.itIs(party)))
        .ifPresent(sentences::add);
    order
        .kind()
        .map(kind -> words.text("ballincourt.workflow.hand-over.says-kind", words.things(kind)))
        .ifPresent(sentences::add);
    order
        .contact()
        .flatMap(words::contact)
        .map(name -> words.text("ballincourt.workflow.hand-over.says-contact", name))
        .ifPresent(sentences::add);
    if (order.note() != null) {
      sentences.add(words.text("ballincourt.workflow.hand-over.says-note", order.note()));
    }
    return sentences;
  }
}
