package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses an issue whose summary has not got the word. */
public class WordWanted implements Validator {

  @Override
  @SuppressWarnings("rawtypes")
  public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
    String word = (String) args.get("word");
    if (!((Issue) transientVars.get("issue")).getSummary().contains(word)) {
      InvalidInputException refused = new InvalidInputException("<No> " + word);
      refused.addError("summary", "Write " + word);
      throw refused;
    }
  }
}
