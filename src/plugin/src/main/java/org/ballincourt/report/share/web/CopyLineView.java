package org.ballincourt.report.share.web;

/** A shared report in a list. */
public final class CopyLineView {
  private final String query;
  private final String title;
  private final String scope;
  private final String shared;

  CopyLineView(String query, String title, String scope, String shared) {
    this.query = query;
    this.title = title;
    this.scope = scope;
    this.shared = shared;
  }

  public String getQuery() {
    return query;
  }

  public String getTitle() {
    return title;
  }

  public String getScope() {
    return scope;
  }

  public String getShared() {
    return shared;
  }
}
