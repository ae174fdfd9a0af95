package org.ballincourt.client.access;

import jakarta.inject.Inject;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.NamedGroups;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** All clients at once, wherever they are: for a group that administrators of Jira name. */
@Component
public class AllClients {
  private final SettingsStore settings;
  private final NamedGroups groups;
  private final Access access;

  @Inject
  public AllClients(SettingsStore settings, NamedGroups groups, Access access) {
    this.settings = settings;
    this.groups = groups;
    this.access = access;
  }

  /** Whether whoever is asking may see them. */
  public boolean areSeen() {
    return access.administersJira()
        || settings.groups().of(Right.SEE_ALL_CLIENTS).filter(groups::hasAskerIn).isPresent();
  }
}
