package org.ballincourt.questionnaire.results.access;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Sending;
import org.springframework.stereotype.Component;

/** The way from outside a page, such as a mail to one of us, to what was answered. */
@Component
public class ResultsLink {

  private static final String RESULTS =
      "%s/plugins/servlet/ballincourt/feedback/results?projectKey=%s&sending=%d";

  private final ApplicationProperties jira;
  private final Texts texts;

  @Inject
  public ResultsLink(ApplicationProperties jira, Texts texts) {
    this.jira = jira;
    this.texts = texts;
  }

  /** The address in words, for an issue that was made of an answer. */
  public String wayBackTo(Sending sending) {
    return texts.text("ballincourt.action.description", to(sending));
  }

  /** The whole address, below Jira’s own; it opens for those alone who may read feedback. */
  public String to(Sending sending) {
    return RESULTS.formatted(
        jira.getBaseUrl(UrlMode.CANONICAL), sending.about().projectKey(), sending.id());
  }
}
