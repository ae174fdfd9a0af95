package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.client.Client;

/**
 * The rows of clients. None is ever changed, only replaced: it is deleted on condition that it
 * still is what was read, and made anew in the same transaction, which is the caller’s.
 */
final class ClientRows {

  /** The revision of a client that is gone. */
  private static final long GONE = 0;

  private static final String KEPT = ClientRow.REVISION + " > ?";
  private static final String BY_ID_AND_STAND =
      ClientRow.CLIENT_ID + " = ? AND " + ClientRow.REVISION + " = ?";

  private final ActiveObjects ao;

  ClientRows(ActiveObjects ao) {
    this.ao = ao;
  }

  Optional<ClientRow> of(long id) {
    return found(ClientRow.CLIENT_ID + " = ? AND " + KEPT, id, GONE).findFirst();
  }

  /**
   * @param ids not empty
   */
  Stream<ClientRow> of(Collection<Long> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return found(ClientRow.CLIENT_ID + " IN (" + marks + ")", ids.toArray());
  }

  Stream<ClientRow> all() {
    return found(KEPT, GONE);
  }

  Stream<ClientRow> with(long calendar) {
    return found(ClientRow.CALENDAR_ID + " = ? AND " + KEPT, calendar, GONE);
  }

  private Stream<ClientRow> found(String where, Object... values) {
    return Arrays.stream(ao.find(ClientRow.class, where, values));
  }

  /** Of those that are kept and those that are gone; 0 where there was never any. */
  long highestId() {
    Query highest = Query.select().order(ClientRow.CLIENT_ID + " DESC").limit(1);
    ClientRow[] rows = ao.find(ClientRow.class, highest);
    return rows.length == 0 ? 0 : rows[0].getClientId();
  }

  /**
   * Deletes the row.
   *
   * @return false where it is no longer what was seen, and nothing was deleted
   */
  boolean take(long id, long revision) {
    return ao.deleteWithSQL(ClientRow.class, BY_ID_AND_STAND, id, revision) == 1;
  }

  void make(long id, Client client, long revision) {
    ao.create(
        ClientRow.class,
        new DBParam(ClientRow.CLIENT_ID, id),
        new DBParam(ClientRow.NAME, client.name()),
        new DBParam(ClientRow.LANGUAGE_TAG, client.language().tag()),
        new DBParam(ClientRow.COUNTRY, client.seat().country()),
        new DBParam(ClientRow.REGION, client.seat().region()),
        new DBParam(ClientRow.CALENDAR_ID, client.calendar().id()),
        new DBParam(ClientRow.MEETING_TOOL, client.meetingTool()),
        new DBParam(ClientRow.REVISION, revision));
  }

  /** Leaves a row of one that is gone, so that no other gets its id. */
  void makeGone(Client client) {
    make(client.id(), client, GONE);
  }
}
