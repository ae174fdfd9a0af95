package org.ballincourt.court.web.settings.statuses;

import org.ballincourt.court.Party;

/** A guess that somebody may accept. */
public final class ProposalView {

  private final Party party;
  private final String sentence;
  private final String acceptLabel;

  ProposalView(Party party, String sentence, String acceptLabel) {
    this.party = party;
    this.sentence = sentence;
    this.acceptLabel = acceptLabel;
  }

  /** What REST calls it; never shown. */
  public String getValue() {
    return party.name();
  }

  public String getSentence() {
    return sentence;
  }

  public String getAcceptLabel() {
    return acceptLabel;
  }
}
