package org.ballincourt.commitment.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Puts a project's times to answer into sentences, and into the rows of a form. */
@Component
public class TargetViews {

  private static final String IN_DAYS = "";
  private static final Target.Scope BLANK = new Target.Scope(null, Party.CLIENT, null, null);

  private final TargetWords words;

  @Inject
  public TargetViews(TargetWords words) {
    this.words = words;
  }

  /**
   * @param targets also those of versions that are gone
   * @param project whose versions can be chosen
   */
  public TargetsView of(Targets targets, Project project) {
    Map<String, String> phases = phases(targets, project);
    List<TargetView> rows = new ArrayList<>();
    targets.all().forEach(target -> rows.add(row(target, phases)));
    rows.add(new TargetView(scope(BLANK, phases), "", units(IN_DAYS), ""));
    return new TargetsView(words.sentences(targets, project), rows, words);
  }

  private Map<String, String> phases(Targets targets, Project project) {
    Map<String, String> phases = new LinkedHashMap<>();
    phases.put("", words.text("ballincourt.target.every-phase"));
    for (Version version : project.getVersions()) {
      phases.put(version.getId().toString(), version.getName());
    }
    targets.all().stream()
        .map(target -> target.scope().phase())
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .forEach(id -> phases.putIfAbsent(id, words.text("ballincourt.target.phase-gone", id)));
    return phases;
  }

  private TargetView row(Target target, Map<String, String> phases) {
    Target.Scope scope = target.scope();
    Allowance time = target.time();
    String unit = unit(time);
    long amount = unit.equals(IN_DAYS) ? time.amount() : time.amount() / Long.parseLong(unit);
    return new TargetView(
        scope(scope, phases),
        Long.toString(amount),
        units(unit),
        scope.validFrom() == null ? "" : scope.validFrom().toString());
  }

  /** The largest unit in which the time is a whole number. */
  private static String unit(Allowance time) {
    if (time.unit() == Unit.WORKING_DAYS) {
      return IN_DAYS;
    }
    long hour = TimeUnit.HOURS.toSeconds(1);
    long minute = TimeUnit.MINUTES.toSeconds(1);
    long unit = time.amount() % hour == 0 ? hour : time.amount() % minute == 0 ? minute : 1;
    return Long.toString(unit);
  }

  /** Smaller ones than hours only where REST has set one. */
  private List<ChoiceView> units(String chosen) {
    Map<String, String> units = new LinkedHashMap<>();
    units.put(IN_DAYS, words.text("ballincourt.target.unit.days"));
    units.put("3600", words.text("ballincourt.target.unit.hours"));
    if (chosen.equals("60")) {
      units.put("60", words.text("ballincourt.target.unit.minutes"));
    } else if (chosen.equals("1")) {
      units.put("1", words.text("ballincourt.target.unit.seconds"));
    }
    return choices(units, chosen);
  }

  private TargetView.Scope scope(Target.Scope scope, Map<String, String> phases) {
    String phase = scope.phase() == null ? "" : scope.phase().toString();
    String kind = scope.kind() == null ? "" : scope.kind().name();
    return new TargetView.Scope(
        choices(parties(), scope.party().name()), choices(phases, phase), choices(kinds(), kind));
  }

  private Map<String, String> parties() {
    Map<String, String> parties = new LinkedHashMap<>();
    parties.put(Party.CLIENT.name(), words.text("ballincourt.target.whose.client"));
    parties.put(Party.TEAM.name(), words.text("ballincourt.target.whose.us"));
    parties.put(Party.THIRD_PARTY.name(), words.text("ballincourt.target.whose.someone-else"));
    return parties;
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("", words.text("ballincourt.target.any-kind"));
    for (NeedKind kind : NeedKind.values()) {
      kinds.put(kind.name(), words.things(kind));
    }
    return kinds;
  }

  private static List<ChoiceView> choices(Map<String, String> labels, String chosen) {
    return labels.entrySet().stream()
        .map(
            label ->
                new ChoiceView(label.getKey(), label.getValue(), label.getKey().equals(chosen)))
        .toList();
  }
}
