package org.ballincourt.health.web;

/** A mail that may have been sent or not, for a template. */
public final class UncertainMailView {

  private final Condition.Uncertain mail;
  private final HealthWords words;

  UncertainMailView(Condition.Uncertain mail, HealthWords words) {
    this.mail = mail;
    this.words = words;
  }

  public String getId() {
    return String.valueOf(mail.mail());
  }

  public String getTo() {
    return mail.to();
  }

  public String getSince() {
    return words.dateAndTime(mail.since());
  }
}
