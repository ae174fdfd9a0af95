package org.ballincourt.report.web.view;

import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.OverviewView;
import org.ballincourt.jira.web.OverviewView.Place;
import org.ballincourt.report.web.choice.ChooserView;

/** The page of a report. */
public final class ReportView {
  private final Head head;
  private final ChooserView chooser;
  private final FiguresView figures;
  private final AddressView address;
  private final Texts texts;

  /**
   * What the page says before all figures.
   *
   * @param title not null
   * @param project the key of the only project; null where there is none or several
   * @param nothing why there are no figures; null where there are some, or something is wrong
   */
  public record Head(String title, String project, String nothing) {}

  /**
   * @param chooser null for somebody who has nothing to choose
   * @param figures null where there are none
   * @param address null where nothing is shown
   */
  public ReportView(
      Head head, ChooserView chooser, FiguresView figures, AddressView address, Texts texts) {
    this.head = head;
    this.chooser = chooser;
    this.figures = figures;
    this.address = address;
    this.texts = texts;
  }

  public String getTitle() {
    return head.title();
  }

  /** Leads to what else is shown of all projects. */
  public OverviewView getOverview() {
    return new OverviewView(Place.REPORT, texts);
  }

  /** The key of the only project; null where there is none or several. */
  public String getProject() {
    return head.project();
  }

  public String getProjectLabel() {
    return texts.text("ballincourt.court.project.title");
  }

  public ChooserView getChooser() {
    return chooser;
  }

  /** Whether the form says what is wrong with the address. */
  public boolean saysWhatIsWrong() {
    return chooser != null && chooser.saysWhatIsWrong();
  }

  /** Why there are no figures; null where there are some, or something is wrong. */
  public String getNothing() {
    return head.nothing();
  }

  public FiguresView getFigures() {
    return figures;
  }

  public AddressView getAddress() {
    return address;
  }

  public String getFiguresCsvLabel() {
    return texts.text("ballincourt.report.figures-csv");
  }

  public String getPrintLabel() {
    return texts.text("ballincourt.report.print");
  }
}
