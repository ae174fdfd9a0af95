package org.ballincourt.followup.outcome.access;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** The way from an issue back to what it was made of. */
@Component
public class OutcomesLink {

  private static final String OUTCOMES = "%s/plugins/servlet/ballincourt/outcomes?projectKey=%s";

  private final ApplicationProperties jira;
  private final Texts texts;

  @Inject
  public OutcomesLink(ApplicationProperties jira, Texts texts) {
    this.jira = jira;
    this.texts = texts;
  }

  /** In words; it opens for those alone who may see the outcomes of the project. */
  public String wayBackTo(Project project) {
    String address = OUTCOMES.formatted(jira.getBaseUrl(UrlMode.CANONICAL), project.getKey());
    return texts.text("ballincourt.outcome.issue.back", address);
  }
}
