package org.ballincourt.calendar.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says who uses a calendar: projects by name, those that the viewer may not see counted. */
@Component
public class UseWords {

  private final CalendarUses uses;
  private final Projects projects;
  private final Access access;
  private final Texts texts;

  @Inject
  public UseWords(CalendarUses uses, Projects projects, Access access, Texts texts) {
    this.uses = uses;
    this.projects = projects;
    this.access = access;
    this.texts = texts;
  }

  /** Empty where nobody uses it. */
  String of(long calendarId) {
    List<Long> users = uses.of(calendarId);
    List<String> seen = names(users);
    int hidden = users.size() - seen.size();
    String names = seen.stream().collect(Collectors.joining(", "));
    if (hidden == 0) {
      return names;
    }
    return seen.isEmpty()
        ? texts.text("ballincourt.calendar.uses.only-hidden", hidden)
        : texts.text("ballincourt.calendar.uses.and-hidden", names, hidden);
  }

  private List<String> names(List<Long> users) {
    return users.stream()
        .flatMap(id -> projects.find(id).stream())
        .filter(access::mayBrowse)
        .map(Project::getName)
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }
}
