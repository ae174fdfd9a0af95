package org.ballincourt.site.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.SelfTest;
import org.ballincourt.site.Site;
import org.springframework.stereotype.Component;

/**
 * Keeps how clients reach this Jira. The row is never changed, only replaced: it is deleted on
 * condition that it still is what was read, and made anew in the same transaction.
 */
@Component
public class SiteStore {
  private static final String THE_ROW = SiteRow.SITE_ID + " = ?";
  private static final String THE_ROW_AS_SEEN = THE_ROW + " AND " + SiteRow.REVISION + " = ?";

  private final ActiveObjects ao;
  private final ChangeStore changes;

  @Inject
  public SiteStore(ActiveObjects ao, ChangeStore changes) {
    this.ao = ao;
    this.changes = changes;
  }

  /** One statement. */
  public Site site() {
    return kept().site();
  }

  /** The last attempt to reach ourselves under the address of now; one statement. */
  public Optional<SelfTest> lastTest() {
    return Optional.ofNullable(kept().test());
  }

  /** The address, where we have reached ourselves under it; one statement. */
  public Optional<PublicUrl> reachableUrl() {
    KeptSite kept = kept();
    return Optional.ofNullable(kept.test())
        .filter(SelfTest::passed)
        .map(passed -> kept.site().publicUrl());
  }

  /** Where it is so already, nothing is written; of two who save at once the later wins. */
  public void save(Site site) {
    change(seen -> seen.site().equals(site) ? seen : seen.with(site));
  }

  /** How an attempt went; nothing is written where the address is another by now. */
  public void tested(PublicUrl url, SelfTest test) {
    change(seen -> url.equals(seen.site().publicUrl()) ? seen.with(test) : seen);
  }

  private KeptSite kept() {
    return Arrays.stream(ao.find(SiteRow.class, THE_ROW, SiteRow.ONLY))
        .findFirst()
        .map(KeptSite::of)
        .orElse(KeptSite.NOTHING);
  }

  private void change(UnaryOperator<KeptSite> change) {
    KeptSite seen = kept();
    while (!change.apply(seen).equals(seen) && !saved(seen, change.apply(seen))) {
      seen = kept();
    }
  }

  private boolean saved(KeptSite seen, KeptSite next) {
    try {
      return ao.executeInTransaction(() -> write(seen, next));
    } catch (RuntimeException e) {
      if (kept().equals(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(KeptSite seen, KeptSite next) {
    if (seen.revision() > 0 && !take(seen.revision())) {
      return false;
    }
    ao.create(SiteRow.class, next.row());
    List<Difference> differences = differences(seen, next);
    if (!differences.isEmpty()) {
      changes.add(null, Deed.SETTINGS_CHANGED, differences);
    }
    return true;
  }

  private boolean take(long revision) {
    return ao.deleteWithSQL(SiteRow.class, THE_ROW_AS_SEEN, SiteRow.ONLY, revision) == 1;
  }

  private static List<Difference> differences(KeptSite was, KeptSite is) {
    List<Difference> all = new ArrayList<>();
    addIfOther(What.PUBLIC_URL, was.url(), is.url(), all);
    addIfOther(What.CONTACT_LINE, was.site().contactLine(), is.site().contactLine(), all);
    addIfOther(
        What.PROXIES, KeptSite.text(was.site().proxies()), KeptSite.text(is.site().proxies()), all);
    return all;
  }

  private static void addIfOther(What what, String was, String is, List<Difference> all) {
    if (!Objects.equals(was, is)) {
      all.add(new Difference(what, Map.of(), was, is));
    }
  }
}
