package org.ballincourt.administration.web.fields;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.commitment.field.CourtFields;
import org.ballincourt.commitment.field.FieldKind;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Has Jira make the fields that there are not yet, and fills them where a project is on. */
@Component
public class FieldMaking {

  private final CourtFields fields;
  private final Projects projects;
  private final Texts texts;
  private final CourtRulesStore rules;
  private final Jobs jobs;

  @Inject
  public FieldMaking(
      CourtFields fields, Projects projects, Texts texts, CourtRulesStore rules, Jobs jobs) {
    this.fields = fields;
    this.projects = projects;
    this.texts = texts;
    this.rules = rules;
    this.jobs = jobs;
  }

  /**
   * @param sent ids as a form sent them
   * @return the ids of those that there are
   */
  List<Long> projects(List<String> sent) {
    Set<String> wanted = Set.copyOf(sent);
    return projects.byName().stream()
        .map(Project::getId)
        .filter(id -> wanted.contains(id.toString()))
        .toList();
  }

  /**
   * @return how many were made
   */
  int make(List<Long> projectIds) {
    List<FieldKind> missing =
        Stream.of(FieldKind.values()).filter(kind -> fields.of(kind).isEmpty()).toList();
    missing.forEach(kind -> make(kind, projectIds));
    if (!missing.isEmpty()) {
      fill(projectIds);
    }
    return missing.size();
  }

  private void make(FieldKind kind, List<Long> projectIds) {
    String name = texts.text(kind.textKey());
    fields.make(kind, name, texts.text(kind.textKey() + ".description"), projectIds);
  }

  private void fill(List<Long> projectIds) {
    Set<Long> on = rules.projectsOn().stream().collect(Collectors.toSet());
    projectIds.stream().filter(on::contains).forEach(rules::countAnew);
    jobs.readHistoryNow();
  }
}
