package org.ballincourt.host.plugin.sample;

import java.util.List;

/** What the panel's template reads. */
public final class NoteView {

  private final List<String> lines;

  NoteView(List<String> lines) {
    this.lines = lines;
  }

  public List<String> getLines() {
    return lines;
  }

  public String getTitle() {
    return "<Notes> & 'more'";
  }

  public String getBoldHtml() {
    return "<b>bold</b>";
  }

  public String getUnlisted() {
    return "must not be seen";
  }
}
