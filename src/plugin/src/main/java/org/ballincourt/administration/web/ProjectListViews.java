package org.ballincourt.administration.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballincourt.administration.web.ProjectsView.Search;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.jira.web.PageOf;
import org.springframework.stereotype.Component;

/** Puts projects into what an administrator reads. */
@Component
public class ProjectListViews {

  private final ProjectStands stands;
  private final CourtRulesStore rules;
  private final Estimate estimate;
  private final GlobalForms settings;
  private final ProjectWords words;

  @Inject
  public ProjectListViews(
      ProjectStands stands,
      CourtRulesStore rules,
      Estimate estimate,
      GlobalForms settings,
      ProjectWords words) {
    this.stands = stands;
    this.rules = rules;
    this.estimate = estimate;
    this.settings = settings;
    this.words = words;
  }

  /**
   * @param text part of a name or key; empty for all
   */
  ProjectsView list(String text, PageOf page) {
    return list(text, page, settings.forms());
  }

  /** The list, with a pace that cannot be. */
  ProjectsView listWithPace(String sent, String fault, PageOf page) {
    return list("", page, settings.withPace(sent, fault));
  }

  /** The list, with groups that cannot be. */
  ProjectsView listWithGroups(GroupsView groups, PageOf page) {
    return list("", page, settings.with(groups));
  }

  private ProjectsView list(String text, PageOf wanted, SettingsForms forms) {
    List<Project> found = stands.named(text);
    PageOf page = wanted.within(found.size());
    boolean more = found.size() > page.from() + page.size();
    String query =
        text.isEmpty() ? "" : "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    return new ProjectsView(
        stands.of(page.of(found)).stream().map(stand -> new ProjectView(stand, words)).toList(),
        new Search(text, stands.isAnyOn()),
        page.view(more, query, words.texts()),
        forms,
        words);
  }

  SwitchView switchOn(Project project) {
    boolean named = !rules.rulesOf(project.getId()).court().statuses().isEmpty();
    return SwitchView.on(project, estimate.of(project), named, words);
  }

  SwitchView switchOff(Project project) {
    return SwitchView.off(project, words);
  }
}
