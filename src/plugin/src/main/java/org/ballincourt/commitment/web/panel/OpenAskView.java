package org.ballincourt.commitment.web.panel;

import java.util.List;

/** What the client is asked for now, for a template. */
public final class OpenAskView {

  private final long id;
  private final String who;
  private final List<String> facts;
  private final List<NeedView> needs;
  private final Form form;

  /**
   * What forms about it need.
   *
   * @param zone the client's
   * @param earliest the instant before which nothing can have come back
   * @param deeds the one that is likely next comes first
   */
  record Form(String zone, String earliest, List<DeedView> deeds) {

    Form {
      deeds = List.copyOf(deeds);
    }
  }

  /**
   * @param who who is asked, and since when
   * @param facts how it stands, a sentence each
   */
  OpenAskView(long id, String who, List<String> facts, List<NeedView> needs, Form form) {
    this.id = id;
    this.who = who;
    this.facts = List.copyOf(facts);
    this.needs = List.copyOf(needs);
    this.form = form;
  }

  public long getId() {
    return id;
  }

  public String getWho() {
    return who;
  }

  public List<String> getFacts() {
    return facts;
  }

  public List<NeedView> getNeeds() {
    return needs;
  }

  public String getZone() {
    return form.zone();
  }

  public String getEarliest() {
    return form.earliest();
  }

  public List<DeedView> getDeeds() {
    return form.deeds();
  }
}
