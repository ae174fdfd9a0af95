package org.ballincourt.health.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.replay.Replay;

/**
 * What somebody needs to know who helps from elsewhere. Always in English; people, projects and
 * issues by id only, so that we put nothing of a client into it. Failures are what was thrown, word
 * for word; whoever sends the text is told to look at them.
 */
final class SupportText {

  private final String version;
  private final Condition condition;
  private final List<String> lines = new ArrayList<>();

  private SupportText(String version, Condition condition) {
    this.version = version;
    this.condition = condition;
  }

  static String of(String version, Condition condition) {
    return new SupportText(version, condition).write();
  }

  private String write() {
    line("Ball in Court %s, %s", version, condition.at());
    condition.check().ifPresentOrElse(this::check, () -> line("Last check: none yet"));
    Condition.Kept kept = condition.kept();
    line("Kept: %d turns; rules of %d projects, %d on", kept.turns(), kept.rules(), kept.on());
    line("Pace: %d issues a second at most", kept.issuesASecond());
    line(
        "Readings: %d, of which not done: %d",
        condition.replays().size(), condition.unfinished().size());
    condition.unfinished().forEach(this::replay);
    post(condition.post());
    return String.join("\n", lines);
  }

  private void check(Check check) {
    Check.Details details = check.details();
    line("Last check: %s, %d issues, %d healed", check.at(), check.checked(), check.healed());
    line("  healed, ids: %s", ids(details.examples()));
    line("  of projects off or gone: %d", details.leftovers());
    line("  failed: %d; first failure: %s", details.failed(), orNone(details.failure()));
  }

  private static String orNone(String failure) {
    return failure == null ? "none" : failure;
  }

  private static String ids(List<Long> ids) {
    return ids.isEmpty()
        ? "none"
        : ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void replay(Replay replay) {
    line(
        "  project %d: %s, %d of %d, lease until %s%s, failure: %s",
        replay.projectId(),
        replay.state(),
        replay.progress().done(),
        replay.progress().total(),
        replay.lease().until(),
        condition.isAbandoned(replay) ? " (run out)" : "",
        orNone(replay.failure()));
  }

  private void post(Condition.Post post) {
    line(
        "Mail: %d wanted%s, %d uncertain, last handed over: %s",
        post.wanted(),
        post.held() ? " and held" : "",
        post.uncertain().size(),
        post.last() == null ? "never" : post.last());
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }
}
