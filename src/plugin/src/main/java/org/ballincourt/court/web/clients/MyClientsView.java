package org.ballincourt.court.web.clients;

import java.util.List;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.web.OverviewView;
import org.ballincourt.jira.web.OverviewView.Place;

/** The page <i>My clients</i>. */
public final class MyClientsView {

  private final List<ClientView> clients;
  private final Extent extent;
  private final CourtWords words;

  /**
   * Of what the clients are a part.
   *
   * @param sought part of a name; empty for all
   * @param all how many there are, found or not
   * @param nameless of those, how many are projects whose client nobody has named
   * @param projects in how many projects
   * @param permitted whether the viewer sees the work for clients anywhere
   */
  record Extent(String sought, int all, int nameless, int projects, boolean permitted) {}

  MyClientsView(List<ClientView> clients, Extent extent, CourtWords words) {
    this.clients = List.copyOf(clients);
    this.extent = extent;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.clients.title");
  }

  public List<ClientView> getClients() {
    return clients;
  }

  public boolean isAny() {
    return extent.all() > 0;
  }

  public String getScope() {
    int named = extent.all() - extent.nameless();
    String clients = words.text("ballincourt.clients.scope", named, extent.projects());
    String nameless = words.text("ballincourt.clients.scope-nameless", extent.nameless());
    if (named == 0) {
      return nameless;
    }
    return extent.nameless() == 0 ? clients : clients + " " + nameless;
  }

  /** Leads to what else is shown of all projects. */
  public OverviewView getOverview() {
    return new OverviewView(Place.CLIENTS, words.texts());
  }

  public String getOrderNote() {
    return words.text("ballincourt.clients.order");
  }

  public String getHoursNote() {
    return words.text("ballincourt.clients.hours");
  }

  public String getSearchLabel() {
    return words.text("ballincourt.clients.search");
  }

  public String getSearchText() {
    return extent.sought();
  }

  public String getFindLabel() {
    return words.text("ballincourt.administration.find");
  }

  public boolean isSearched() {
    return !extent.sought().isEmpty();
  }

  public String getShowAllLabel() {
    return words.text("ballincourt.administration.show-all");
  }

  public boolean isEmpty() {
    return clients.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    if (!extent.permitted()) {
      return words.text("ballincourt.clients.not-permitted");
    }
    return isAny()
        ? words.text("ballincourt.clients.nothing-matches", extent.sought())
        : words.text("ballincourt.clients.nothing-yet");
  }
}
