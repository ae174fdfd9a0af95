package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Notes the word, with what it finds; the word "fail" makes it fail. */
public class WordNote extends AbstractJiraFunctionProvider {

  private final Notes notes;

  public WordNote(Notes notes) {
    this.notes = notes;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException {
    MutableIssue issue = getIssue(transientVars);
    notes.add(
        args.get("word")
            + (issue.getId() == null ? " nothing yet " : " " + issue.getKey() + " ")
            + issue.getStatusId()
            + (transientVars.get("changeItems") == null ? "" : " with items"));
    if (args.get("word").equals("fail")) {
      throw new WorkflowException("as it was told to");
    }
  }
}
