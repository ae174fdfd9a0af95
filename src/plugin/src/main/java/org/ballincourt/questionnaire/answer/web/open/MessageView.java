package org.ballincourt.questionnaire.answer.web.open;

import java.util.List;

/** A page that says one thing. */
public final class MessageView {

  private final List<String> paragraphs;
  private final LinkView link;

  MessageView(List<String> paragraphs, LinkView link) {
    this.paragraphs = List.copyOf(paragraphs);
    this.link = link;
  }

  public List<String> getParagraphs() {
    return paragraphs;
  }

  /** Null for none. */
  public LinkView getLink() {
    return link;
  }
}
