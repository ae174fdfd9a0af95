package org.ballincourt.followup.step;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.step.StepStand.Way;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** The ways to the pages on which something is done about a follow-up. */
@Component
public class Ways {

  private static final String PAGES = "/plugins/servlet/ballincourt/";

  private final Projects projects;
  private final Texts texts;

  @Inject
  public Ways(Projects projects, Texts texts) {
    this.projects = projects;
    this.texts = texts;
  }

  /** To where its meeting is planned. */
  public Way plan(FollowUp followUp, String label) {
    String path = "meeting/plan?projectKey=%s&kind=FOLLOW_UP&followUp=%d";
    return writing(path.formatted(keyOf(followUp.work()), followUp.id()), label);
  }

  /** To where its questions are asked. */
  public Way questions(FollowUp followUp, String label) {
    String path = "feedback/send?projectKey=%s&followUp=%d";
    return writing(path.formatted(keyOf(followUp.work()), followUp.id()), label);
  }

  /** To where it is asked how things are now. */
  public Way secondLook(FollowUp followUp, String label) {
    String path = "feedback/send?projectKey=%s&followUp=%d&secondLook=true";
    return writing(path.formatted(keyOf(followUp.work()), followUp.id()), label);
  }

  /** To what was sent. */
  public Way sending(long id, String label) {
    return new Way(PAGES + "feedback/sending?id=" + id, texts.text(label), false);
  }

  /** To a meeting. */
  public Way meeting(long id, String label) {
    return new Way(PAGES + "meeting?id=" + id, texts.text(label), false);
  }

  /** To what came of the work. */
  public Way outcomes(FollowUp followUp, String label) {
    String path = PAGES + "outcomes?projectKey=" + keyOf(followUp.work());
    return new Way(path, texts.text(label), false);
  }

  private Way writing(String path, String label) {
    return new Way(PAGES + path, texts.text(label), true);
  }

  /** Today’s, since that of the time may lead nowhere. */
  private String keyOf(Work work) {
    return projects.find(work.project()).map(Project::getKey).orElse(work.projectKey());
  }
}
