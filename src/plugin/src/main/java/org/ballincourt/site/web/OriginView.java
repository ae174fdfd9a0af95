package org.ballincourt.site.web;

import java.util.Optional;
import org.ballincourt.jira.Texts;
import org.ballincourt.site.Origin;

/** Which Jira may write to clients, for a template. */
public final class OriginView {

  private final Optional<Origin> remembered;
  private final Origin here;
  private final Texts texts;

  /**
   * @param remembered empty before the first start
   */
  OriginView(Optional<Origin> remembered, Origin here, Texts texts) {
    this.remembered = remembered;
    this.here = here;
    this.texts = texts;
  }

  /** Whether no mail leaves, since this is another Jira. */
  public boolean isHeld() {
    return remembered.filter(origin -> !origin.equals(here)).isPresent();
  }

  public String getHeldTitle() {
    return texts.text("ballincourt.site.origin.held.title");
  }

  public String getHeldText() {
    Origin other = remembered.orElse(here);
    return texts.text(
        "ballincourt.site.origin.held",
        other.baseUrl(),
        other.serverId(),
        here.baseUrl(),
        here.serverId());
  }

  public String getConfirmText() {
    return texts.text("ballincourt.site.origin.confirm.what");
  }

  public String getConfirmLabel() {
    return texts.text("ballincourt.site.origin.confirm");
  }

  public String getOursText() {
    return texts.text("ballincourt.site.origin.ours", here.baseUrl(), here.serverId());
  }
}
