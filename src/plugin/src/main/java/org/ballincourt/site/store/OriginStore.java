package org.ballincourt.site.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.jira.Installation;
import org.ballincourt.site.Origin;
import org.springframework.stereotype.Component;

/**
 * Remembers which Jira may write to clients. A copy of the database elsewhere finds that it is not
 * that one.
 */
@Component
public class OriginStore {
  private static final String THE_ROW = OriginRow.ORIGIN_ID + " = ?";

  private final ActiveObjects ao;
  private final Installation installation;
  private final ChangeStore changes;

  @Inject
  public OriginStore(ActiveObjects ao, Installation installation, ChangeStore changes) {
    this.ao = ao;
    this.installation = installation;
    this.changes = changes;
  }

  /** Whether mail is held, since this is not the Jira that may write to clients; one statement. */
  public boolean isElsewhere() {
    return remembered().filter(origin -> !origin.equals(here())).isPresent();
  }

  /** Empty before the first start; one statement. */
  public Optional<Origin> remembered() {
    return Arrays.stream(ao.find(OriginRow.class, THE_ROW, OriginRow.ONLY))
        .findFirst()
        .map(OriginStore::origin);
  }

  /** This Jira, as it is now. */
  public Origin here() {
    return installation.origin();
  }

  /** Where no Jira is remembered yet, this is the one. */
  public void rememberFirst() {
    if (remembered().isEmpty()) {
      try {
        ao.executeInTransaction(() -> create(here()));
      } catch (RuntimeException e) {
        if (remembered().isEmpty()) {
          throw e;
        } // else another node was first
      }
    }
  }

  /** From now on this Jira is the one, whichever was before; mail that was held may leave. */
  public void confirm() {
    ao.executeInTransaction(
        () -> {
          Origin here = here();
          String before = remembered().map(OriginStore::text).orElse(null);
          ao.deleteWithSQL(OriginRow.class, THE_ROW, OriginRow.ONLY);
          changes.add(null, Deed.SETTINGS_CHANGED, List.of(difference(before, text(here))));
          return create(here);
        });
  }

  private static Difference difference(String before, String after) {
    return new Difference(What.ORIGIN, Map.of(), before, after);
  }

  private static String text(Origin origin) {
    return origin.baseUrl() + " " + origin.serverId();
  }

  private Origin create(Origin origin) {
    return origin(
        ao.create(
            OriginRow.class,
            new DBParam(OriginRow.ORIGIN_ID, OriginRow.ONLY),
            new DBParam(OriginRow.BASE_URL, origin.baseUrl()),
            new DBParam(
                OriginRow.SERVER_ID, origin.serverId().isEmpty() ? null : origin.serverId())));
  }

  private static Origin origin(OriginRow row) {
    return new Origin(
        Objects.toString(row.getBaseUrl(), ""), Objects.toString(row.getServerId(), ""));
  }
}
