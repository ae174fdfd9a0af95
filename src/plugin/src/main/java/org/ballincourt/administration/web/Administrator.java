package org.ballincourt.administration.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.settings.Pace;
import org.ballincourt.settings.Right;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** Whoever asks on these pages: may she, what does she mean, and what she sets for all of Jira. */
@Component
public class Administrator {

  private final Access access;
  private final Projects projects;
  private final SettingsStore settings;
  private final GlobalForms forms;
  private final Texts texts;

  @Inject
  public Administrator(
      Access access, Projects projects, SettingsStore settings, GlobalForms forms, Texts texts) {
    this.access = access;
    this.projects = projects;
    this.settings = settings;
    this.forms = forms;
    this.texts = texts;
  }

  void require() {
    access.requireAdministrator();
  }

  /**
   * @param id as a form sent it; null where it sent none
   * @throws Refusal where there is no such project, any more
   */
  Project project(String id) {
    return Optional.ofNullable(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> projects.find(Long.parseLong(text)))
        .orElseThrow(() -> refused(Kind.NOT_FOUND, "ballincourt.administration.no-project"));
  }

  Refusal unknownOrder() {
    return refused(Kind.BAD_INPUT, "ballincourt.administration.unknown-order");
  }

  private Refusal refused(Kind kind, String message) {
    return new Refusal(kind, texts.text(message));
  }

  /**
   * @return the form with what is wrong in it; empty where they are set
   */
  Optional<GroupsView> setGroups(Map<Right, String> sent) {
    return forms.set(sent);
  }

  /**
   * @param sent as a form sent it; null where it sent nothing
   * @return what is wrong with it; empty where it is set
   */
  Optional<String> setPace(String sent) {
    String text = sent == null ? "" : sent.strip();
    int pace = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (pace < Pace.SLOWEST || pace > Pace.FASTEST) {
      return Optional.of(
          texts.text("ballincourt.administration.pace.wrong", Pace.SLOWEST, Pace.FASTEST));
    }
    settings.save(new Pace(pace));
    return Optional.empty();
  }
}
