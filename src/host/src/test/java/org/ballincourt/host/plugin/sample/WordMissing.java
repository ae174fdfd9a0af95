package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Holds as long as the issue's summary has not got the word; the word "fail" makes it fail. */
public class WordMissing extends AbstractJiraCondition {

  @Override
  @SuppressWarnings("rawtypes")
  public boolean passesCondition(Map transientVars, Map args, PropertySet ps)
      throws WorkflowException {
    if (args.get("word").equals("fail")) {
      throw new WorkflowException("as it was told to");
    }
    return !getIssue(transientVars).getSummary().contains((String) args.get("word"));
  }
}
