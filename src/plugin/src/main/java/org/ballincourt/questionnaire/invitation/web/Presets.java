package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.jira.project.Project;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Knows what something is sent for, where the address of the form says so. */
public interface Presets {

  /**
   * @param project in which whoever is asking runs client work
   * @param parameters of the request, by name
   * @return empty where they say nothing of it
   * @throws org.ballincourt.jira.Refusal where nothing can be sent for that now
   */
  Optional<Preset> of(Project project, UnaryOperator<String> parameters);
}
