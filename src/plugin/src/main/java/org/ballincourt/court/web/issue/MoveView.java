package org.ballincourt.court.web.issue;

import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/** Whose move it is now, for a template. */
public final class MoveView {

  private final Party party;
  private final String whose;
  private final String since;
  private final String elapsed;
  private final AnswerView answer;

  /**
   * @param answer null without a target
   */
  MoveView(Party party, String whose, String since, String elapsed, AnswerView answer) {
    this.party = party;
    this.whose = whose;
    this.since = since;
    this.elapsed = elapsed;
    this.answer = answer;
  }

  /** For tests and style sheets; never shown. */
  public String getParty() {
    return party.name();
  }

  public String getStyle() {
    return CourtWords.code(party);
  }

  public String getWhose() {
    return whose;
  }

  public String getSince() {
    return since;
  }

  public String getElapsed() {
    return elapsed;
  }

  public AnswerView getAnswer() {
    return answer;
  }
}
