package org.ballincourt.administration.web.fields;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.commitment.field.CourtFields;
import org.ballincourt.commitment.field.FieldKind;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Looks which fields there are, and puts it into what an administrator reads. */
@Component
public class FieldViews {

  private final CourtFields fields;
  private final Projects projects;
  private final CourtRulesStore rules;
  private final Texts texts;

  @Inject
  public FieldViews(CourtFields fields, Projects projects, CourtRulesStore rules, Texts texts) {
    this.fields = fields;
    this.projects = projects;
    this.rules = rules;
    this.texts = texts;
  }

  FieldsView now() {
    return view("", "");
  }

  FieldsView made(int count) {
    return view(texts.text("ballincourt.fields.made", count), "");
  }

  FieldsView withoutProject() {
    return view("", texts.text("ballincourt.fields.no-projects"));
  }

  private FieldsView view(String done, String fault) {
    List<Project> all = projects.byName();
    Set<Long> on = Set.copyOf(rules.projectsOn());
    List<KindView> kinds = Stream.of(FieldKind.values()).map(kind -> kind(kind, all)).toList();
    List<ChoiceView> choices = all.stream().map(project -> choice(project, on)).toList();
    boolean complete = Stream.of(FieldKind.values()).noneMatch(kind -> fields.of(kind).isEmpty());
    return new FieldsView(
        kinds, choices, new FieldsView.News(done, fault), complete, key -> texts.text(key));
  }

  private static ChoiceView choice(Project project, Set<Long> on) {
    return new ChoiceView(
        project.getId().toString(), project.getName(), on.contains(project.getId()));
  }

  private KindView kind(FieldKind kind, List<Project> all) {
    String there =
        fields.of(kind).stream().map(field -> there(field, all)).collect(Collectors.joining("; "));
    return new KindView(
        texts.text(kind.textKey()),
        texts.text(kind.textKey() + ".description"),
        there.isEmpty() ? texts.text("ballincourt.fields.nowhere") : there);
  }

  private String there(CustomField field, List<Project> all) {
    List<String> names =
        all.stream()
            .filter(project -> field.isInScope(project, List.of()))
            .map(Project::getName)
            .toList();
    return names.isEmpty()
        ? texts.text("ballincourt.fields.there.unused", field.getName(), field.getId())
        : texts.text("ballincourt.fields.there.as", field.getName(), field.getId(), listed(names));
  }

  private String listed(List<String> names) {
    return names.stream()
        .reduce((most, last) -> texts.text("ballincourt.fields.project-and", most, last))
        .orElseThrow();
  }
}
