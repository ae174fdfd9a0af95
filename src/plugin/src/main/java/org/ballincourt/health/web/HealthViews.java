package org.ballincourt.health.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.jira.PluginVersion;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** Puts how the plugin is into what an administrator reads. */
@Component
public class HealthViews {

  private final Examination examination;
  private final Projects projects;
  private final HealthWords words;
  private final PluginVersion version;

  @Inject
  public HealthViews(
      Examination examination, Projects projects, HealthWords words, PluginVersion version) {
    this.examination = examination;
    this.projects = projects;
    this.words = words;
    this.version = version;
  }

  /**
   * @param asked the mark of the check that was the last one when another was asked for; null where
   *     none was
   */
  HealthView now(String asked) {
    return view(examination.now(), asked);
  }

  HealthView view(Condition condition, String asked) {
    return new HealthView(
        new HealthView.Parts(
            new CheckView(condition.check(), asked, words),
            replays(condition),
            new PostView(condition.post(), words),
            facts(condition.kept()),
            SupportText.of(version.toString(), condition)),
        words);
  }

  private List<ReplayView> replays(Condition condition) {
    Map<Long, Project> known = projects.byId();
    return condition.unfinished().stream()
        .map(replay -> replay(replay, known, condition.isAbandoned(replay)))
        .toList();
  }

  private ReplayView replay(Replay replay, Map<Long, Project> known, boolean abandoned) {
    return new ReplayView(
        words.project(replay, known),
        words.state(replay),
        words.progress(replay),
        words.trouble(replay, abandoned));
  }

  private List<FactView> facts(Condition.Kept kept) {
    return List.of(
        fact("ballincourt.health.facts.version", version.toString()),
        fact("ballincourt.health.facts.on", kept.on()),
        fact("ballincourt.health.facts.rules", kept.rules()),
        fact("ballincourt.health.facts.turns", kept.turns()),
        fact("ballincourt.health.facts.pace", kept.issuesASecond()));
  }

  private FactView fact(String name, Object value) {
    return new FactView(words.text(name), words.text("ballincourt.health.facts.value", value));
  }
}
