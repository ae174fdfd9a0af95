package org.ballincourt.questionnaire.invitation.web;

import java.util.List;

/** Somebody who was invited, for a template. */
public final class PersonView {

  /**
   * @param id of the invitation
   * @param email null for none
   */
  record Who(long id, String name, String email) {}

  private final Who who;
  private final List<PersonCellView> cells;
  private final List<PersonDeedView> deeds;
  private final String together;

  /**
   * @param together what leads to where it is filled in with her; null where it is too late
   */
  PersonView(Who who, List<PersonCellView> cells, List<PersonDeedView> deeds, String together) {
    this.who = who;
    this.cells = List.copyOf(cells);
    this.deeds = List.copyOf(deeds);
    this.together = together;
  }

  public String getId() {
    return Long.toString(who.id());
  }

  public String getName() {
    return who.name();
  }

  public String getEmail() {
    return who.email() == null ? "" : who.email();
  }

  public List<PersonCellView> getCells() {
    return cells;
  }

  public List<PersonDeedView> getDeeds() {
    return deeds;
  }

  public boolean isRecordable() {
    return together != null;
  }

  public String getTogetherLabel() {
    return together;
  }
}
