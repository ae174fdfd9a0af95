package org.ballincourt.court.web.clients;

import java.util.List;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.ListView;

/** How it stands with the work for one client. */
public final class ClientView {

  private final Stand stand;
  private final String nearest;
  private final String report;
  private final List<ListView> lists;
  private final CourtWords words;

  /**
   * @param nearest the nearest date of theirs, or that there is none
   * @param report the query of the report about it; null for somebody who does not see figures
   */
  ClientView(Stand stand, String nearest, String report, List<ListView> lists, CourtWords words) {
    this.stand = stand;
    this.nearest = nearest;
    this.report = report;
    this.lists = List.copyOf(lists);
    this.words = words;
  }

  public String getName() {
    return stand.work().name();
  }

  public String getAnchor() {
    return stand.work().anchor();
  }

  /** Whether nobody has said whose work it is. */
  public boolean isNameless() {
    return !stand.work().isOfAClient();
  }

  public String getNamelessText() {
    return words.text("ballincourt.clients.nobody-named");
  }

  /** The query of the page of its client; null for somebody who runs no client work for it. */
  public String getPage() {
    return stand.projects().stream()
        .filter(FollowedProject::worked)
        .findFirst()
        .map(home -> stand.work().page(home.project().getKey()))
        .orElse(null);
  }

  public String getPageLabel() {
    return words.text(
        isNameless() ? "ballincourt.clients.name-client" : "ballincourt.clients.client");
  }

  public String getTheirsLabel() {
    return words.text("ballincourt.court.move.clients");
  }

  public long getTheirs() {
    return stand.balance().theirs();
  }

  public String getOursLabel() {
    return words.text("ballincourt.court.move.ours");
  }

  public long getOurs() {
    return stand.balance().ours();
  }

  public String getNearestLabel() {
    return words.text("ballincourt.clients.nearest");
  }

  public String getNearest() {
    return nearest;
  }

  /** The query of the report about it; null for somebody who does not see figures. */
  public String getReport() {
    return report;
  }

  public String getReportLabel() {
    return words.text("ballincourt.report.title");
  }

  public String getProjectsLabel() {
    return words.text("ballincourt.clients.projects");
  }

  public List<ProjectLinkView> getProjects() {
    return stand.projects().stream()
        .map(FollowedProject::project)
        .map(ProjectLinkView::new)
        .toList();
  }

  /** Whether its figures leave out what the viewer may not open. */
  public boolean isShared() {
    return stand.projects().stream().anyMatch(FollowedProject::isShared);
  }

  public String getSharedText() {
    return words.text("ballincourt.clients.shared");
  }

  /** Those on which there is anything. */
  public List<ListView> getLists() {
    return lists;
  }

  public boolean isCalm() {
    return lists.isEmpty();
  }

  public String getCalmText() {
    return words.text("ballincourt.clients.calm");
  }
}
