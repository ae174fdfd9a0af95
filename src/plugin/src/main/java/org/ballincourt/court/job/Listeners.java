package org.ballincourt.court.job;

import com.atlassian.event.api.EventPublisher;
import jakarta.inject.Inject;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Has Jira tell its events to the listeners as long as the plugin is enabled. */
@Component
public class Listeners implements InitializingBean, DisposableBean {

  private final EventPublisher events;
  private final List<Object> listeners;

  @Inject
  public Listeners(
      EventPublisher events,
      IssueListener issues,
      ProjectListener projects,
      VersionListener versions) {
    this.events = events;
    this.listeners = List.of(issues, projects, versions);
  }

  @Override
  public void afterPropertiesSet() {
    listeners.forEach(events::register);
  }

  @Override
  public void destroy() {
    listeners.forEach(events::unregister);
  }
}
