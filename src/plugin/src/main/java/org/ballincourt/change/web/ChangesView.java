package org.ballincourt.change.web;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.jira.web.PagingView;

/** The list of changes, for a template. */
public final class ChangesView {

  private final List<ChoiceView> choices;
  private final List<ChangeView> changes;
  private final PagingView paging;
  private final Texts texts;

  ChangesView(List<ChoiceView> choices, List<ChangeView> changes, PagingView paging, Texts texts) {
    this.choices = List.copyOf(choices);
    this.changes = List.copyOf(changes);
    this.paging = paging;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.change.title");
  }

  public String getIntroduction() {
    return texts.text("ballincourt.change.introduction");
  }

  public String getProjectLabel() {
    return texts.text("ballincourt.change.project");
  }

  public String getShowLabel() {
    return texts.text("ballincourt.change.show");
  }

  public List<ChoiceView> getChoices() {
    return choices;
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    if (paging.isBack()) {
      return texts.text("ballincourt.page.nothing-here");
    }
    boolean all = choices.get(0).isChosen();
    return texts.text(
        all ? "ballincourt.change.nothing-yet" : "ballincourt.change.nothing-matches");
  }

  public String getWhenLabel() {
    return texts.text("ballincourt.change.when");
  }

  public String getWhoLabel() {
    return texts.text("ballincourt.change.who");
  }

  public String getWhereLabel() {
    return texts.text("ballincourt.change.where");
  }

  public String getWhatLabel() {
    return texts.text("ballincourt.change.what");
  }

  public List<ChangeView> getChanges() {
    return changes;
  }

  public PagingView getPaging() {
    return paging;
  }
}
