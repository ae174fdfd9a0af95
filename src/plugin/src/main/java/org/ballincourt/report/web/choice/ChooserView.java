package org.ballincourt.report.web.choice;

import java.util.List;
import java.util.Map;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;

/** The form in which one chooses what a report is about, with what is wrong at its place. */
public final class ChooserView {

  private final Choices choices;
  private final Choices.Days days;
  private final Map<String, String> faults;
  private final Texts texts;

  /** Each list begins with the one that is meant where nothing is chosen. */
  record Choices(List<ChoiceView> projects, List<ChoiceView> clients, List<ChoiceView> phases) {

    /**
     * @param from as it was sent, or the first day of what is shown
     * @param to the same of the last day
     */
    record Days(List<ChoiceView> periods, List<ChoiceView> steps, String from, String to) {}
  }

  /**
   * @param faults what is wrong, by field
   */
  ChooserView(Choices choices, Choices.Days days, Map<String, String> faults, Texts texts) {
    this.choices = choices;
    this.days = days;
    this.faults = Map.copyOf(faults);
    this.texts = texts;
  }

  public String getProjectLabel() {
    return texts.text("ballincourt.report.project");
  }

  public List<ChoiceView> getProjects() {
    return choices.projects();
  }

  public String getClientLabel() {
    return texts.text("ballincourt.report.client");
  }

  public List<ChoiceView> getClients() {
    return choices.clients();
  }

  public String getClientFault() {
    return fault("client");
  }

  /** Whether a project is chosen that has any, or one is asked for that is not there. */
  public boolean isPhased() {
    return choices.phases().size() > 1;
  }

  public String getPhaseLabel() {
    return texts.text("ballincourt.report.phase");
  }

  public List<ChoiceView> getPhases() {
    return choices.phases();
  }

  public String getPhaseFault() {
    return fault("phase");
  }

  public String getPeriodLabel() {
    return texts.text("ballincourt.report.period");
  }

  public List<ChoiceView> getPeriods() {
    return days.periods();
  }

  public String getPeriodFault() {
    return fault("period");
  }

  public String getFromLabel() {
    return texts.text("ballincourt.report.from");
  }

  public String getFrom() {
    return days.from();
  }

  public String getFromFault() {
    return fault("from");
  }

  public String getToLabel() {
    return texts.text("ballincourt.report.to");
  }

  public String getTo() {
    return days.to();
  }

  public String getToFault() {
    return fault("to");
  }

  public String getStepLabel() {
    return texts.text("ballincourt.report.step");
  }

  public List<ChoiceView> getSteps() {
    return days.steps();
  }

  public String getStepFault() {
    return fault("step");
  }

  public String getShowLabel() {
    return texts.text("ballincourt.report.show");
  }

  /** Whether anything is wrong. */
  public boolean saysWhatIsWrong() {
    return !faults.isEmpty();
  }

  /** Null where nothing is wrong with it. */
  private String fault(String field) {
    return faults.get(field);
  }
}
