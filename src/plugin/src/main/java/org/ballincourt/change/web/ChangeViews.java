package org.ballincourt.change.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.change.Change;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.jira.web.PageOf;
import org.springframework.stereotype.Component;

/** Puts changes into the words that an administrator reads. */
@Component
public class ChangeViews {

  private final ChangeWords words;
  private final Projects projects;
  private final People people;
  private final Texts texts;

  @Inject
  public ChangeViews(ChangeWords words, Projects projects, People people, Texts texts) {
    this.words = words;
    this.projects = projects;
    this.people = people;
    this.texts = texts;
  }

  /**
   * @param found the changes of the page, and one more where there are more
   * @param chosen the project whose changes they are; null for all
   */
  ChangesView list(List<Change> found, Long chosen, PageOf page) {
    String query = chosen == null ? "" : "project=" + chosen + "&";
    boolean more = found.size() > page.size();
    return new ChangesView(
        choices(chosen),
        views(more ? found.subList(0, page.size()) : found),
        page.view(more, query, texts),
        texts);
  }

  private List<ChangeView> views(List<Change> changes) {
    Map<Long, Project> known = projects.byId();
    Map<String, String> names = new HashMap<>();
    List<ChangeView> views = new ArrayList<>();
    for (Change change : changes) {
      views.add(view(change, known.get(change.project()), names));
    }
    return views;
  }

  /**
   * @param project null where the change is about all of Jira, or its project is gone
   * @param names of the people met so far, by key: nobody is looked up twice
   */
  private ChangeView view(Change change, Project project, Map<String, String> names) {
    return new ChangeView(
        texts.dateAndTime(change.at()),
        change.author() == null
            ? texts.text("ballincourt.change.nobody")
            : names.computeIfAbsent(change.author(), this::name),
        where(change, project),
        words.deed(change.deed()),
        change.differences().stream()
            .map(difference -> words.difference(difference, project))
            .toList());
  }

  /** What is shown for the key of whoever did something. */
  public String name(String author) {
    return people.nameOf(author).orElseGet(() -> texts.text("ballincourt.change.unknown-user"));
  }

  private String where(Change change, Project project) {
    if (change.project() == null) {
      return texts.text("ballincourt.change.all-of-jira");
    }
    return project == null
        ? texts.text("ballincourt.change.project-gone", String.valueOf(change.project()))
        : project.getName();
  }

  private List<ChoiceView> choices(Long chosen) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", texts.text("ballincourt.change.all-projects"), chosen == null));
    for (Project project : projects.byName()) {
      Long id = project.getId();
      choices.add(new ChoiceView(id.toString(), project.getName(), id.equals(chosen)));
    }
    return choices;
  }
}
