package org.ballincourt.privacy.web;

import java.util.List;

/** All entries of one kind, for a template. */
public final class SectionView {
  private final String code;
  private final String title;
  private final List<EntryView> entries;

  SectionView(String code, String title, List<EntryView> entries) {
    this.code = code;
    this.title = title;
    this.entries = List.copyOf(entries);
  }

  public String getCode() {
    return code;
  }

  public String getTitle() {
    return title;
  }

  public List<EntryView> getEntries() {
    return entries;
  }
}
