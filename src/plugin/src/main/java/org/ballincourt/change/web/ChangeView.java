package org.ballincourt.change.web;

import java.util.List;

/** One change in words, for a template. */
public final class ChangeView {

  private final String when;
  private final String who;
  private final String where;
  private final String what;
  private final List<String> details;

  ChangeView(String when, String who, String where, String what, List<String> details) {
    this.when = when;
    this.who = who;
    this.where = where;
    this.what = what;
    this.details = List.copyOf(details);
  }

  public String getWhen() {
    return when;
  }

  public String getWho() {
    return who;
  }

  public String getWhere() {
    return where;
  }

  public String getWhat() {
    return what;
  }

  /** What is otherwise, a sentence each. */
  public List<String> getDetails() {
    return details;
  }
}
