package org.ballincourt.administration.web;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.jira.NamedGroups;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** What is set for all of Jira, in forms; and sets groups as a form says. */
@Component
public class GlobalForms {
  private final SettingsStore settings;
  private final NamedGroups groups;
  private final ProjectWords words;

  @Inject
  public GlobalForms(SettingsStore settings, NamedGroups groups, ProjectWords words) {
    this.settings = settings;
    this.groups = groups;
    this.words = words;
  }

  SettingsForms forms() {
    return new SettingsForms(pace(), groups());
  }

  /** The forms, with a pace that cannot be. */
  SettingsForms withPace(String sent, String fault) {
    return new SettingsForms(new PaceView(sent, fault, words), groups());
  }

  /** The forms, with groups that cannot be. */
  SettingsForms with(GroupsView groups) {
    return new SettingsForms(pace(), groups);
  }

  private PaceView pace() {
    return new PaceView(String.valueOf(settings.pace().issuesASecond()), "", words);
  }

  private GroupsView groups() {
    return new GroupsView(settings.groups().names(), Map.of(), words);
  }

  /**
   * @param sent as a form sent them; one that is blank is no group’s any more
   * @return the form with what is wrong in it; empty where they are set
   */
  Optional<GroupsView> set(Map<Right, String> sent) {
    Map<Right, String> faults = new EnumMap<>(Right.class);
    Groups wanted = Groups.NONE;
    for (Map.Entry<Right, String> one : sent.entrySet()) {
      String name = one.getValue().strip();
      if (!name.isEmpty() && !groups.exists(name)) {
        faults.put(one.getKey(), words.text("ballincourt.settings.no-group", name));
      }
      wanted = name.isEmpty() || !faults.isEmpty() ? wanted : wanted.with(one.getKey(), name);
    }
    if (!faults.isEmpty()) {
      return Optional.of(new GroupsView(sent, faults, words));
    }
    settings.save(wanted);
    return Optional.empty();
  }
}
