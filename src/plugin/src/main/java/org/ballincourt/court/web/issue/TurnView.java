package org.ballincourt.court.web.issue;

import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/** One turn that can explain itself, for a template. */
public final class TurnView {

  private final int number;
  private final Party party;
  private final String whose;
  private final String length;
  private final List<String> sentences;

  TurnView(int number, Party party, String whose, String length, List<String> sentences) {
    this.number = number;
    this.party = party;
    this.whose = whose;
    this.length = length;
    this.sentences = List.copyOf(sentences);
  }

  /** From 1 for the issue's first turn. */
  public int getNumber() {
    return number;
  }

  public String getStyle() {
    return CourtWords.code(party);
  }

  public String getWhose() {
    return whose;
  }

  public String getLength() {
    return length;
  }

  public List<String> getSentences() {
    return sentences;
  }
}
