package org.ballincourt.change.web;

import jakarta.inject.Inject;
import org.ballincourt.change.Difference;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what somebody has set otherwise of the way clients reach us. */
@Component
public class SiteChangeWords {

  private final Texts texts;

  @Inject
  public SiteChangeWords(Texts texts) {
    this.texts = texts;
  }

  String publicUrl(Difference difference) {
    return told("ballincourt.change.site.url", difference);
  }

  String contactLine(Difference difference) {
    return told("ballincourt.change.site.contact", difference);
  }

  String proxies(Difference difference) {
    return told("ballincourt.change.site.proxies", difference);
  }

  String origin(Difference difference) {
    return told("ballincourt.change.site.origin", difference);
  }

  private String told(String key, Difference difference) {
    return texts.text(key, orNone(difference.before()), orNone(difference.after()));
  }

  private String orNone(String text) {
    return text == null ? texts.text("ballincourt.change.client.none") : text;
  }
}
