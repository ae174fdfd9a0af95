package org.ballincourt.site.web;

import org.ballincourt.jira.Texts;

/** How clients reach us and whether mail may leave, for a template. */
public final class SiteView {

  private final OriginView origin;
  private final SiteFormView form;
  private final ReachView reach;
  private final boolean mailed;
  private final Texts texts;

  SiteView(OriginView origin, SiteFormView form, ReachView reach, boolean mailed, Texts texts) {
    this.origin = origin;
    this.form = form;
    this.reach = reach;
    this.mailed = mailed;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.site.title");
  }

  public String getIntroduction() {
    return texts.text("ballincourt.site.introduction");
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

  public String getMailTitle() {
    return texts.text("ballincourt.site.mail.title");
  }

  public String getMailText() {
    return texts.text("ballincourt.site.mail.what");
  }

  public String getMailLabel() {
    return texts.text("ballincourt.site.mail.send");
  }

  /** Whether she has just had a mail sent to herself. */
  public boolean isMailed() {
    return mailed;
  }

  public String getMailedText() {
    return texts.text("ballincourt.site.mail.sent");
  }
}
