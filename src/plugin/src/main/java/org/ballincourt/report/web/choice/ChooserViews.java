package org.ballincourt.report.web.choice;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.report.Preset;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.FiguresAccess;
import org.ballincourt.report.web.choice.ChooserView.Choices;
import org.ballincourt.report.web.choice.Wanted.Days;
import org.springframework.stereotype.Component;

/** Puts what may be chosen into the form, with what is chosen. */
@Component
public class ChooserViews {
  private final FiguresAccess access;
  private final Texts texts;

  @Inject
  public ChooserViews(FiguresAccess access, Texts texts) {
    this.access = access;
    this.texts = texts;
  }

  /** Whether there is anything for her to choose. */
  public boolean isAny() {
    return !access.readable().isEmpty();
  }

  /** With what was sent, and nothing wrong. */
  public ChooserView of(Wanted wanted) {
    return new ChooserView(choices(wanted), days(wanted), Map.of(), texts);
  }

  /** With what is shown. */
  public ChooserView of(Wanted wanted, Chosen chosen) {
    Days sent = wanted.days();
    String period = sent.areNone() ? Preset.TWELVE_WEEKS.name() : sent.period();
    Days shown =
        new Days(
            period.isEmpty() ? DaysInput.DATES : period,
            chosen.period().first().toString(),
            chosen.period().last().toString());
    return of(
        new Wanted(wanted.project(), wanted.client(), wanted.phase(), shown, chosen.step().name()));
  }

  /** With what was sent, and what is wrong with it. */
  public ChooserView of(Wanted wanted, Refusal refusal) {
    Map<String, String> faults =
        refusal.faults().stream()
            .collect(toMap(Refusal.Fault::field, Refusal.Fault::message, (one, other) -> one));
    return new ChooserView(choices(wanted), days(wanted), faults, texts);
  }

  private Choices choices(Wanted wanted) {
    List<Project> projects = access.readable();
    String project = project(wanted);
    return new Choices(
        projects(projects, project),
        clients(projects, wanted.client()),
        phases(projects, project, wanted.phase()));
  }

  /** The key of today; a saved address may have a former one. */
  private String project(Wanted wanted) {
    return wanted.project().isEmpty() ? "" : access.readable(wanted.project()).getKey();
  }

  private List<ChoiceView> projects(List<Project> projects, String chosen) {
    Map<String, String> names = new LinkedHashMap<>();
    projects.forEach(project -> names.put(project.getKey(), project.getName()));
    return choices("ballincourt.report.all-projects", names, chosen);
  }

  private List<ChoiceView> clients(List<Project> projects, String chosen) {
    Map<String, String> names = new LinkedHashMap<>();
    access
        .clientsOf(projects)
        .forEach(client -> names.put(String.valueOf(client.id()), client.name()));
    keep(chosen, "ballincourt.report.client-gone", names);
    return choices("ballincourt.report.all-clients", names, chosen);
  }

  private List<ChoiceView> phases(List<Project> projects, String chosen, String phase) {
    Map<String, String> names = new LinkedHashMap<>();
    projects.stream()
        .filter(project -> project.getKey().equals(chosen))
        .flatMap(project -> project.getVersions().stream())
        .forEach((Version each) -> names.put(String.valueOf(each.getId()), each.getName()));
    keep(phase, "ballincourt.report.phase-gone", names);
    return choices("ballincourt.report.all-phases", names, phase);
  }

  /** What was chosen once stays in the form, so that one sees what is wrong. */
  private void keep(String chosen, String key, Map<String, String> names) {
    if (!chosen.isEmpty()) {
      names.computeIfAbsent(chosen, gone -> texts.text(key));
    }
  }

  private List<ChoiceView> choices(String none, Map<String, String> names, String chosen) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", texts.text(none), chosen.isEmpty()));
    names.forEach((value, name) -> choices.add(new ChoiceView(value, name, value.equals(chosen))));
    return choices;
  }

  private Choices.Days days(Wanted wanted) {
    Days days = wanted.days();
    boolean dated = days.period().isEmpty() && !days.areNone();
    String period = dated ? DaysInput.DATES : days.period();
    return new Choices.Days(periods(period), steps(wanted.step()), days.from(), days.to());
  }

  private List<ChoiceView> periods(String chosen) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(Preset.TWELVE_WEEKS.name(), texts.text("ballincourt.report.period.twelve-weeks"));
    names.put(Preset.THIS_MONTH.name(), texts.text("ballincourt.report.period.this-month"));
    names.put(Preset.LAST_MONTH.name(), texts.text("ballincourt.report.period.last-month"));
    names.put(Preset.LAST_QUARTER.name(), texts.text("ballincourt.report.period.last-quarter"));
    names.put(DaysInput.WHOLE, texts.text("ballincourt.report.period.whole"));
    names.put(DaysInput.DATES, texts.text("ballincourt.report.period.dates"));
    return chosen(names, chosen);
  }

  private List<ChoiceView> steps(String chosen) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(Step.WEEK.name(), texts.text("ballincourt.report.step.week"));
    names.put(Step.MONTH.name(), texts.text("ballincourt.report.step.month"));
    return chosen(names, chosen);
  }

  private static List<ChoiceView> chosen(Map<String, String> names, String chosen) {
    return names.entrySet().stream()
        .map(each -> new ChoiceView(each.getKey(), each.getValue(), each.getKey().equals(chosen)))
        .toList();
  }
}
