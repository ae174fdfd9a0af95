package org.ballincourt.questionnaire.invitation.web;

import java.util.List;

/** Somebody who was invited, for a template. */
public final class PersonView {

  /**
   * @param id of the invitation
   * @param email null for none
   */
  record Who(long id, String name, String email) {}

  /** What is told of her in one column. */
  public static final class Cell {
    private final String label;
    private final String text;

    Cell(String label, String text) {
      this.label = label;
      this.text = text;
    }

    public String getLabel() {
      return label;
    }

    public String getText() {
      return text;
    }
  }

  /** Something that can be done about her invitation. */
  public static final class Deed {
    private final String code;
    private final String label;

    Deed(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** As REST calls it. */
    public String getCode() {
      return code;
    }

    public String getLabel() {
      return label;
    }
  }

  private final Who who;
  private final List<Cell> cells;
  private final List<Deed> deeds;
  private final String together;

  /**
   * @param together what leads to where it is filled in with her; null where it is too late
   */
  PersonView(Who who, List<Cell> cells, List<Deed> deeds, String together) {
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

  public List<Cell> getCells() {
    return cells;
  }

  public List<Deed> getDeeds() {
    return deeds;
  }

  public boolean isRecordable() {
    return together != null;
  }

  public String getTogetherLabel() {
    return together;
  }
}
