package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballincourt.client.Place;

/** The rows that say whose a project or a component is; joins the caller’s transaction. */
final class PlaceRows {
  private final ActiveObjects ao;

  PlaceRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * @param clients not empty
   */
  Stream<ClientPlaceRow> ofClients(Collection<Long> clients) {
    String marks = String.join(", ", Collections.nCopies(clients.size(), "?"));
    return found(ClientPlaceRow.CLIENT_ID + " IN (" + marks + ")", clients.toArray());
  }

  /**
   * @param projects not empty
   */
  Stream<ClientPlaceRow> ofProjects(Collection<Long> projects) {
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    return found(ClientPlaceRow.PROJECT_ID + " IN (" + marks + ")", projects.toArray());
  }

  private Stream<ClientPlaceRow> found(String where, Object... values) {
    return Arrays.stream(ao.find(ClientPlaceRow.class, where, values));
  }

  /** Whose it is. */
  Optional<Long> clientOf(Place place) {
    return found(ClientPlaceRow.PLACE + " = ?", key(place))
        .map(ClientPlaceRow::getClientId)
        .findFirst();
  }

  void add(long client, Place place) {
    ao.create(
        ClientPlaceRow.class,
        new DBParam(ClientPlaceRow.PLACE, key(place)),
        new DBParam(ClientPlaceRow.PROJECT_ID, place.project()),
        new DBParam(ClientPlaceRow.COMPONENT_ID, place.component()),
        new DBParam(ClientPlaceRow.CLIENT_ID, client));
  }

  void remove(Place place) {
    ao.deleteWithSQL(ClientPlaceRow.class, ClientPlaceRow.PLACE + " = ?", key(place));
  }

  void removeAllOf(long project) {
    ao.deleteWithSQL(ClientPlaceRow.class, ClientPlaceRow.PROJECT_ID + " = ?", project);
  }

  private static String key(Place place) {
    return place.isProject() ? "project/" + place.project() : "component/" + place.component();
  }

  static Place place(ClientPlaceRow row) {
    return new Place(row.getProjectId(), row.getComponentId());
  }
}
