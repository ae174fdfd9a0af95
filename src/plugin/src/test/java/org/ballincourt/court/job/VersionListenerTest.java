package org.ballincourt.court.job;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.event.project.VersionMergeEvent;
import com.atlassian.jira.project.version.Version;
import com.atlassian.scheduler.SchedulerService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.store.life.VersionFateStore;
import org.junit.Test;

public class VersionListenerTest {

  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final Jobs jobs = new Jobs(scheduler, null, null, null, null);
  private final List<String> told = new ArrayList<>();
  private final VersionListener listener =
      new VersionListener(
          new VersionFateStore(null, null, null, null, null) {
            @Override
            public void tell(long version, Optional<Long> heir) {
              told.add(version + " " + heir);
            }
          },
          jobs);

  private static Version version(long id) {
    Version version = mock(Version.class);
    when(version.getId()).thenReturn(id);
    return version;
  }

  @Test
  public void keepsWhatAVersionWasMergedInto() throws Exception {
    listener.onVersionMerged(new VersionMergeEvent(version(2), version(1)));

    assertEquals(List.of("1 Optional[2]"), told);
    verify(scheduler).scheduleJob(any(), any());
  }

  @Test
  public void keepsThatAVersionWasDeleted() {
    listener.onVersionDeleted(new VersionDeleteEvent(version(1)));

    assertEquals(List.of("1 Optional.empty"), told);
  }

  @Test
  public void keepsItsTroublesFromJira() {
    VersionFateStore broken = new VersionFateStore(null, null, null, null, null);

    new VersionListener(broken, jobs).onVersionDeleted(new VersionDeleteEvent(version(1)));

    assertEquals(List.of(), told);
  }
}
