package org.ballincourt.court.job;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.event.api.EventPublisher;
import org.junit.Test;

public class ListenersTest {

  private final EventPublisher events = mock(EventPublisher.class);
  private final IssueListener issues = new IssueListener(null, null);
  private final ProjectListener projects = new ProjectListener(null, null, null, null, null);
  private final VersionListener versions = new VersionListener(null, null);
  private final Listeners listeners = new Listeners(events, issues, projects, versions);

  @Test
  public void listenFromTheirStartToTheirEnd() {
    verifyNoInteractions(events);

    listeners.afterPropertiesSet();
    verify(events).register(issues);
    verify(events).register(projects);
    verify(events).register(versions);

    listeners.destroy();
    verify(events).unregister(issues);
    verify(events).unregister(projects);
    verify(events, times(1)).unregister(versions);
    verify(events, times(3)).unregister(any());
  }
}
