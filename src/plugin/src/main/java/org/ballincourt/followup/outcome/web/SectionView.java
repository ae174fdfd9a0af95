package org.ballincourt.followup.outcome.web;

import java.util.List;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.jira.Texts;

/** All of one kind that came of the work in a project. */
public final class SectionView {

  private final Kind kind;
  private final List<OutcomeView> outcomes;
  private final boolean open;
  private final Texts texts;

  /**
   * @param open whether the viewer can write down more of them
   */
  SectionView(Kind kind, List<OutcomeView> outcomes, boolean open, Texts texts) {
    this.kind = kind;
    this.outcomes = List.copyOf(outcomes);
    this.open = open;
    this.texts = texts;
  }

  public String getKind() {
    return kind.name();
  }

  /** Part of an id in the page. */
  public String getCode() {
    return OutcomeWords.code(kind);
  }

  public String getHeading() {
    return texts.text("ballincourt.outcome.heading." + getCode());
  }

  public String getNote() {
    return texts.text("ballincourt.outcome.about." + getCode());
  }

  public boolean isEmpty() {
    return outcomes.isEmpty();
  }

  public String getNothing() {
    return texts.text("ballincourt.outcome.nothing." + getCode());
  }

  public boolean isOpen() {
    return open;
  }

  public String getAddLabel() {
    return texts.text("ballincourt.outcome.add." + getCode());
  }

  public List<OutcomeView> getOutcomes() {
    return outcomes;
  }
}
