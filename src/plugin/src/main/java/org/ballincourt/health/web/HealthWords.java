package org.ballincourt.health.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words how the plugin is. */
@Component
public class HealthWords {

  private final Found issues;
  private final Texts texts;

  @Inject
  public HealthWords(Found issues, Texts texts) {
    this.issues = issues;
    this.texts = texts;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  String dateAndTime(Instant instant) {
    return texts.dateAndTime(instant);
  }

  /** How the last check went. */
  String check(Optional<Check> last) {
    return last.map(
            check ->
                texts.text(
                    "ballincourt.health.check.looked-at",
                    texts.dateAndTime(check.at()),
                    check.checked(),
                    check.healed()))
        .orElseGet(() -> texts.text("ballincourt.health.check.never"));
  }

  /** What it put right, and what it could not look at, a sentence each. */
  List<String> findings(Check check) {
    List<String> findings = new ArrayList<>();
    Check.Details details = check.details();
    findings.addAll(healed(details.examples()));
    int untold = check.healed() - details.leftovers() - details.examples().size();
    if (untold > 0) {
      findings.add(texts.text("ballincourt.health.check.more", untold));
    }
    if (details.leftovers() > 0) {
      findings.add(texts.text("ballincourt.health.check.leftovers", details.leftovers()));
    }
    return findings;
  }

  /** One search for all. */
  private List<String> healed(List<Long> issueIds) {
    Map<Long, String> keys = new HashMap<>();
    issues.visibleOf(issueIds).forEach(issue -> keys.put(issue.getId(), issue.getKey()));
    return issueIds.stream().map(id -> healed(id, keys.get(id))).toList();
  }

  private String healed(long issueId, String key) {
    return key == null
        ? texts.text("ballincourt.health.check.out-of-sight", String.valueOf(issueId))
        : texts.text("ballincourt.health.check.healed", key);
  }

  /** Null where all went well. */
  String failure(Check.Details details) {
    if (details.failure() == null) {
      return null;
    }
    return details.failed() == 0
        ? texts.text("ballincourt.health.check.failed", details.failure())
        : texts.text("ballincourt.health.check.issues-failed", details.failed(), details.failure());
  }

  String project(Replay replay, Map<Long, Project> known) {
    Project project = known.get(replay.projectId());
    return project == null
        ? texts.text("ballincourt.change.project-gone", String.valueOf(replay.projectId()))
        : project.getName();
  }

  String state(Replay replay) {
    return switch (replay.state()) {
      case RUNNING -> texts.text("ballincourt.health.replay.running");
      case CLEARING -> texts.text("ballincourt.health.replay.clearing");
      case DONE -> texts.text("ballincourt.health.replay.done");
      case FAILED -> texts.text("ballincourt.health.replay.failed");
      case CANCELLED -> texts.text("ballincourt.health.replay.stopped");
    };
  }

  String progress(Replay replay) {
    Replay.Progress progress = replay.progress();
    return texts.text("ballincourt.health.replay.progress", progress.done(), progress.total());
  }

  /** What is wrong with it; empty where nothing is. */
  String trouble(Replay replay, boolean abandoned) {
    if (abandoned) {
      return texts.text("ballincourt.health.replay.abandoned");
    }
    return replay.failure() == null ? "" : replay.failure();
  }
}
