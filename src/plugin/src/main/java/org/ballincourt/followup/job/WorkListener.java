package org.ballincourt.followup.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.project.AbstractVersionEvent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Notes where something happened to an issue or a version, and has it looked at a little later: the
 * event itself costs no statement.
 */
@Component
public class WorkListener implements InitializingBean, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(WorkListener.class);

  private final EventPublisher events;
  private final NotedProjects noted;
  private final LookSchedule schedule;
  private final Clock clock;

  @Inject
  public WorkListener(
      EventPublisher events, NotedProjects noted, LookSchedule schedule, Clock clock) {
    this.events = events;
    this.noted = noted;
    this.schedule = schedule;
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() {
    events.register(this);
  }

  @Override
  public void destroy() {
    events.unregister(this);
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    note(event.getIssue().getProjectId());
  }

  @EventListener
  public void onVersionEvent(AbstractVersionEvent event) {
    note(event.getVersion().getProjectId());
  }

  /** Never fails: Jira must go on, and there is the look of the night. */
  private void note(Long projectId) {
    try {
      Instant now = clock.instant();
      if (projectId != null && noted.add(projectId, now)) {
        schedule.soon(now);
      }
    } catch (RuntimeException e) {
      LOG.error("Project {} is not looked at before the night", projectId, e);
    }
  }
}
