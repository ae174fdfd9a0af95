package org.ballincourt.site.reach;

import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.store.SiteStore;
import org.springframework.stereotype.Component;

/** Whether clients can reach us: until that is known, no screen offers a link. */
@Component
public class Reachable {

  private final SiteStore sites;

  @Inject
  public Reachable(SiteStore sites) {
    this.sites = sites;
  }

  /** Whether we have reached ourselves under the public address of now; one statement. */
  public boolean passed() {
    return url().isPresent();
  }

  /** Under which clients reach us; empty where we do not know that they do; one statement. */
  public Optional<PublicUrl> url() {
    return sites.reachableUrl();
  }
}
