package org.ballincourt.followup.list.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.asking.Round;
import org.ballincourt.followup.asking.Sent;
import org.ballincourt.followup.list.rest.ListedFollowUpJson.AskedRoundJson;
import org.ballincourt.followup.list.rest.ListedFollowUpJson.EndedForJson;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.rest.Wire;
import org.springframework.stereotype.Component;

/** Writes follow-ups of a list. */
@Component
public class ListedJsons {

  private final Projects projects;

  @Inject
  public ListedJsons(Projects projects) {
    this.projects = projects;
  }

  /**
   * @param sent by the id of the sending
   */
  ListedFollowUpJson of(FollowUp followUp, Map<Long, Sent> sent) {
    Work work = followUp.work();
    Stage stage = followUp.stage();
    return new ListedFollowUpJson(
        followUp.id(),
        projects.find(work.project()).map(Project::getKey).orElse(work.projectKey()),
        work.client() == null ? null : new EndedForJson(work.client(), work.clientName()),
        Wire.instant(followUp.ending().at()),
        stage.state().name(),
        Wire.instant(stage.since()),
        stage.reason(),
        round(followUp, Round.QUESTIONS, sent),
        followUp.lookAgainOn() == null ? null : followUp.lookAgainOn().toString(),
        round(followUp, Round.SECOND_LOOK, sent));
  }

  private static AskedRoundJson round(FollowUp followUp, Round round, Map<Long, Sent> sent) {
    Long id = round.of(followUp.asked());
    Sent known = id == null ? null : sent.get(id);
    return known == null
        ? null
        : new AskedRoundJson(id, known.invitations().size(), known.answered());
  }
}
