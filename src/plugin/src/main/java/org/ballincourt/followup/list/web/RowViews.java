package org.ballincourt.followup.list.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.list.web.FollowUpRowView.Place;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.web.FollowUpWords;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** Puts one follow-up into what somebody reads in the list of all. */
@Component
public class RowViews {

  private final Projects projects;
  private final FollowUpWords words;

  @Inject
  public RowViews(Projects projects, FollowUpWords words) {
    this.projects = projects;
    this.words = words;
  }

  FollowUpRowView of(FollowUp followUp, List<StepStand> steps) {
    return new FollowUpRowView(
        place(followUp.work()),
        words.day(followUp.ending().at()),
        words.state(followUp.stage()),
        followUp.lookAgainOn() == null ? "" : words.texts().date(followUp.lookAgainOn()),
        steps);
  }

  /** As they are called today, where there is still such a project. */
  private Place place(Work work) {
    Optional<Project> today = projects.find(work.project());
    return new Place(
        today.map(Project::getKey).orElse(work.projectKey()),
        today.map(Project::getName).orElse(work.projectName()),
        work.clientName() == null ? "" : work.clientName());
  }
}
