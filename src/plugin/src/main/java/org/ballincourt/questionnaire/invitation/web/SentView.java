package org.ballincourt.questionnaire.invitation.web;

/** One sending in a list, for a template. */
public final class SentView {

  private final long id;
  private final String name;
  private final String about;
  private final String progress;

  /**
   * @param name of what was asked
   * @param about when it was sent, by whom and to which client
   * @param progress how many have answered
   */
  SentView(long id, String name, String about, String progress) {
    this.id = id;
    this.name = name;
    this.about = about;
    this.progress = progress;
  }

  public String getId() {
    return Long.toString(id);
  }

  public String getName() {
    return name;
  }

  public String getAbout() {
    return about;
  }

  public String getProgress() {
    return progress;
  }
}
