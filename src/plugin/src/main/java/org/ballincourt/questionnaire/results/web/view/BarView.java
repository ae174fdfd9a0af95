package org.ballincourt.questionnaire.results.web.view;

/** How often one choice was made. */
public final class BarView {

  private final String label;
  private final int count;
  private final int recorded;

  /**
   * @param count by clients themselves
   * @param recorded written down by us
   */
  public BarView(String label, int count, int recorded) {
    this.label = label;
    this.count = count;
    this.recorded = recorded;
  }

  public String getLabel() {
    return label;
  }

  public int getCount() {
    return count;
  }

  public int getRecorded() {
    return recorded;
  }
}
