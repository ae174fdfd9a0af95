package org.ballincourt.commitment.field.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.field.CourtFields;
import org.ballincourt.commitment.field.FieldKind;
import org.ballincourt.commitment.field.MoveWord;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.HandOvers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the ball to a party in the course of a transition: by the field <em>Whose move</em> where
 * the issue has it, so that history shows it beside the status; else by a fact of ours. Either is
 * written in Jira's own transaction, and gone with it when a later function fails. Turns follow
 * with the event that Jira publishes afterwards.
 */
public class HandOverFunction extends AbstractJiraFunctionProvider {

  private static final Logger LOG = LoggerFactory.getLogger(HandOverFunction.class);

  /** Under which Jira tells, from then on, that the history of the transition is written. */
  private static final String HISTORY_WRITTEN = "changeGroup";

  private final CourtFields fields;
  private final HandOvers handOvers;
  private final ContactNames contacts;
  private final BallWords words;

  @Inject
  public HandOverFunction(
      CourtFields fields, HandOvers handOvers, ContactNames contacts, BallWords words) {
    this.fields = fields;
    this.handOvers = handOvers;
    this.contacts = contacts;
    this.words = words;
  }

  /**
   * Does nothing, and says so in the log, where it cannot be meant as it stands.
   *
   * @throws WorkflowException where it cannot be written down, so that Jira undoes the transition
   */
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException {
    MutableIssue issue = getIssue(transientVars);
    HandOverOrder order = new HandOverOrder(Parameters.ofArgs(args));
    if (order.party().isEmpty()) {
      LOG.error(
          "Hand the ball to… does nothing in the workflow of project {}: \"{}\" is nobody to hand"
              + " it to. Edit the function and choose whose move it becomes.",
          issue.getProjectObject().getKey(),
          order.parameters().text(HandOverOrder.PARTY));
    } else if (issue.getId() == null) {
      LOG.warn(
          "Hand the ball to… does nothing in the workflow of project {}: it stands before the issue"
              + " is created. Move it below \"Create the issue originally\".",
          issue.getProjectObject().getKey());
    } else {
      orUndo(issue, order, transientVars.get(HISTORY_WRITTEN) == null);
    }
  }

  private void orUndo(MutableIssue issue, HandOverOrder order, boolean early)
      throws WorkflowException {
    try {
      handOver(issue, order, early);
    } catch (RuntimeException e) {
      LOG.error(
          "The ball of {} is not handed over, so its transition is undone", issue.getKey(), e);
      throw new WorkflowException(words.text("ballincourt.workflow.hand-over.failed"), e);
    }
  }

  /**
   * @param early whether what is set on the issue is still going to be stored
   */
  private void handOver(MutableIssue issue, HandOverOrder order, boolean early) {
    Party party = order.party().orElseThrow();
    String word = MoveWord.of(party).stored();
    List<CustomField> whoseMove = fields.of(FieldKind.WHOSE_MOVE, issue);
    if (early && !order.saysMore() && canTell(whoseMove, word, issue)) {
      issue.setCustomFieldValue(whoseMove.get(0), word);
    } else {
      handOvers.write(issue, content(issue, order));
    }
  }

  /** A field that holds the word already tells nothing when it is set once more. */
  private static boolean canTell(List<CustomField> whoseMove, String word, MutableIssue issue) {
    return !whoseMove.isEmpty() && !word.equals(issue.getCustomFieldValue(whoseMove.get(0)));
  }

  private FactContent content(MutableIssue issue, HandOverOrder order) {
    FactContent content = FactContent.NONE.to(order.party().orElseThrow());
    return content
        .of(order.kind().orElse(null), List.of())
        .from(contact(issue, order))
        .noting(order.note());
  }

  /** Only of the client is anybody in particular; one who is gone is left out. */
  private Long contact(MutableIssue issue, HandOverOrder order) {
    if (order.contact().isEmpty()) {
      return null;
    }
    long id = order.contact().get();
    if (order.party().get() == Party.CLIENT && contacts.nameOf(id).isPresent()) {
      return id;
    }
    LOG.warn(
        "Hand the ball to… leaves out contact {}, who cannot be named on {}", id, issue.getKey());
    return null;
  }
}
