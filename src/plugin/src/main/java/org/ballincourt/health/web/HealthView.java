package org.ballincourt.health.web;

import java.util.List;

/** How the plugin is, for a template. */
public final class HealthView {

  private final CheckView check;
  private final List<ReplayView> replays;
  private final List<FactView> facts;
  private final PostView post;
  private final String support;
  private final HealthWords words;

  /** What stands on the page, from its top to its bottom. */
  record Parts(
      CheckView check,
      List<ReplayView> replays,
      PostView post,
      List<FactView> facts,
      String support) {}

  HealthView(Parts parts, HealthWords words) {
    this.check = parts.check();
    this.replays = List.copyOf(parts.replays());
    this.post = parts.post();
    this.facts = List.copyOf(parts.facts());
    this.support = parts.support();
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.health.title");
  }

  public CheckView getCheck() {
    return check;
  }

  public String getReplaysTitle() {
    return words.text("ballincourt.health.replays.title");
  }

  /** Those that are not simply done. */
  public List<ReplayView> getReplays() {
    return replays;
  }

  public boolean isAnyReplay() {
    return !replays.isEmpty();
  }

  public String getNoReplays() {
    return words.text("ballincourt.health.replays.none");
  }

  public String getProjectLabel() {
    return words.text("ballincourt.health.replays.project");
  }

  public String getStateLabel() {
    return words.text("ballincourt.health.replays.state");
  }

  public String getProgressLabel() {
    return words.text("ballincourt.health.replays.progress");
  }

  public String getTroubleLabel() {
    return words.text("ballincourt.health.replays.trouble");
  }

  public PostView getPost() {
    return post;
  }

  public String getFactsTitle() {
    return words.text("ballincourt.health.facts.title");
  }

  public List<FactView> getFacts() {
    return facts;
  }

  public String getSupportTitle() {
    return words.text("ballincourt.health.support.title");
  }

  public String getSupportText() {
    return words.text("ballincourt.health.support.what");
  }

  /** In English, for people who were not here. */
  public String getSupport() {
    return support;
  }

  public String getCopyLabel() {
    return words.text("ballincourt.health.support.copy");
  }

  public String getCopiedText() {
    return words.text("ballincourt.health.support.copied");
  }

  public String getNotCopiedText() {
    return words.text("ballincourt.health.support.not-copied");
  }
}
