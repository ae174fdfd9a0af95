package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** Fills the panel. */
public class NotesPanel extends AbstractJiraContextProvider {

  private final Notes notes;

  public NotesPanel(Notes notes) {
    this.notes = notes;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
    return Map.of(
        "view", new NoteView(notes.all()), "hidden", new HiddenView(), "list", List.of("one"));
  }
}
