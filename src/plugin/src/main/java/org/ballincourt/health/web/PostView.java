package org.ballincourt.health.web;

import java.util.List;

/** How mail leaves, for a template. */
public final class PostView {

  private final Condition.Post post;
  private final HealthWords words;

  PostView(Condition.Post post, HealthWords words) {
    this.post = post;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.health.post.title");
  }

  public boolean isHeld() {
    return post.held();
  }

  public String getHeldText() {
    return words.text("ballincourt.health.post.held");
  }

  public String getHeldLink() {
    return words.text("ballincourt.health.post.held.link");
  }

  public List<FactView> getFacts() {
    return List.of(
        new FactView(
            words.text("ballincourt.health.post.wanted"),
            words.text("ballincourt.health.facts.value", post.wanted())),
        new FactView(words.text("ballincourt.health.post.last"), last()));
  }

  private String last() {
    return post.last() == null
        ? words.text("ballincourt.health.post.none")
        : words.dateAndTime(post.last());
  }

  public boolean isAnyUncertain() {
    return !post.uncertain().isEmpty();
  }

  public List<UncertainMailView> getUncertain() {
    return post.uncertain().stream().map(mail -> new UncertainMailView(mail, words)).toList();
  }

  public String getUncertainText() {
    return words.text("ballincourt.health.post.uncertain");
  }

  public String getToLabel() {
    return words.text("ballincourt.health.post.to");
  }

  public String getSinceLabel() {
    return words.text("ballincourt.health.post.since");
  }

  public String getActionsLabel() {
    return words.text("ballincourt.health.post.actions");
  }

  public String getAgainLabel() {
    return words.text("ballincourt.health.post.again");
  }
}
