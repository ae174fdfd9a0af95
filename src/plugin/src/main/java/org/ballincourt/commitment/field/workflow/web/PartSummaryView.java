package org.ballincourt.commitment.field.workflow.web;

import java.util.List;

/** What a part of a workflow does, and what stands against it; in sentences. */
public final class PartSummaryView {

  private final List<String> sentences;
  private final List<String> faults;

  public PartSummaryView(List<String> sentences, List<String> faults) {
    this.sentences = List.copyOf(sentences);
    this.faults = List.copyOf(faults);
  }

  public List<String> getSentences() {
    return sentences;
  }

  public List<String> getFaults() {
    return faults;
  }
}
