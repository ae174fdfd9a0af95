package org.ballincourt.court.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.springframework.stereotype.Component;

/** Reads rules from the body of a request, as far as the project can have them. */
@Component
public class RulesBody {

  private final CourtRulesStore rules;
  private final KnownStatuses knownStatuses;
  private final Texts texts;

  @Inject
  public RulesBody(CourtRulesStore rules, KnownStatuses knownStatuses, Texts texts) {
    this.rules = rules;
    this.knownStatuses = knownStatuses;
    this.texts = texts;
  }

  /**
   * The rules, switched on; nothing is saved.
   *
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  ProjectRules read(InputStream body, Project project) {
    JsonInput input = JsonInput.object(body, texts);
    return new CourtRulesInput(
            input, ids -> knownStatuses.unknownOf(project.getId(), ids), phases(project))
        .read();
  }

  /** The project's versions, and those that its rules name although they were deleted since. */
  private Set<Long> phases(Project project) {
    Stream<Long> saved =
        rules.rulesOf(project.getId()).targets().all().stream()
            .map(target -> target.scope().phase());
    Stream<Long> present = project.getVersions().stream().map(Version::getId);
    return Stream.concat(saved, present).collect(Collectors.toSet());
  }
}
