package org.ballincourt.site.web;

import org.ballincourt.jira.Texts;

/** How clients reach us and whether mail may leave, for a template. */
public final class SiteView {

  private final OriginView origin;
  private final SiteFormView form;
  private final ReachView reach;
  private final CourtesyView courtesy;
  private final RetentionView retention;
  private final Said said;

  /**
   * @param mailed whether she has just had a mail sent to herself
   */
  record Said(boolean mailed, Texts texts) {}

  /** What holds for all that is asked of people. */
  record Asking(CourtesyView courtesy, RetentionView retention) {}

  SiteView(OriginView origin, SiteFormView form, ReachView reach, Asking asking, Said said) {
    this.origin = origin;
    this.form = form;
    this.reach = reach;
    this.courtesy = asking.courtesy();
    this.retention = asking.retention();
    this.said = said;
  }

  public String getTitle() {
    return said.texts().text("ballincourt.site.title");
  }

  public String getIntroduction() {
    return said.texts().text("ballincourt.site.introduction");
  }

  public OriginView getOrigin() {
    return origin;
  }

  public SiteFormView getForm() {
    return form;
  }

  public ReachView getReach() {
    return reach;
  }

  public CourtesyView getCourtesy() {
    return courtesy;
  }

  public RetentionView getRetention() {
    return retention;
  }

  public String getMailTitle() {
    return said.texts().text("ballincourt.site.mail.title");
  }

  public String getMailText() {
    return said.texts().text("ballincourt.site.mail.what");
  }

  public String getMailLabel() {
    return said.texts().text("ballincourt.site.mail.send");
  }

  /** Whether she has just had a mail sent to herself. */
  public boolean isMailed() {
    return said.mailed();
  }

  public String getMailedText() {
    return said.texts().text("ballincourt.site.mail.sent");
  }
}
