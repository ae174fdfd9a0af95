package org.ballincourt.court.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.event.project.VersionMergeEvent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.court.store.life.VersionFateStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what becomes of versions. Jira's history does tell that an issue lost one and got another,
 * but not that they are the same phase from now on, nor anything to issues that had left it before.
 */
@Component
public class VersionListener {

  private static final Logger LOG = LoggerFactory.getLogger(VersionListener.class);

  private final VersionFateStore fates;
  private final Jobs jobs;

  @Inject
  public VersionListener(VersionFateStore fates, Jobs jobs) {
    this.fates = fates;
    this.jobs = jobs;
  }

  @EventListener
  public void onVersionMerged(VersionMergeEvent event) {
    tell(event.getMergedVersionId(), Optional.of(event.getVersionId()));
  }

  @EventListener
  public void onVersionDeleted(VersionDeleteEvent event) {
    tell(event.getVersionId(), Optional.empty());
  }

  /** Never fails: Jira must go on. */
  private void tell(long version, Optional<Long> heir) {
    try {
      fates.tell(version, heir);
      jobs.readHistoryNow();
    } catch (RuntimeException e) {
      LOG.error("What became of version {} is not kept", version, e);
    }
  }
}
