package org.ballincourt.client.web;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PagingView;

/** The list of clients, for a template. */
public final class ClientsView {
  private final List<ClientView> clients;
  private final boolean maker;
  private final PagingView paging;
  private final Texts texts;

  /**
   * @param maker whether the viewer may make a client
   */
  ClientsView(List<ClientView> clients, boolean maker, PagingView paging, Texts texts) {
    this.clients = List.copyOf(clients);
    this.maker = maker;
    this.paging = paging;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.client.list.title");
  }

  public String getIntroduction() {
    return texts.text("ballincourt.client.list.introduction");
  }

  public boolean isMaker() {
    return maker;
  }

  public String getNewLabel() {
    return texts.text("ballincourt.client.form.new");
  }

  public boolean isEmpty() {
    return clients.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    return texts.text(
        maker ? "ballincourt.client.list.nothing-yet" : "ballincourt.client.list.none-for-you");
  }

  public List<ClientView> getClients() {
    return clients;
  }

  public String getNameLabel() {
    return texts.text("ballincourt.client.list.client");
  }

  public String getHoursLabel() {
    return texts.text("ballincourt.client.list.hours");
  }

  public String getPeopleLabel() {
    return texts.text("ballincourt.client.list.people");
  }

  public String getReportLabel() {
    return texts.text("ballincourt.report.title");
  }

  public String getProjectsLabel() {
    return texts.text("ballincourt.client.list.projects");
  }

  public PagingView getPaging() {
    return paging;
  }
}
