package org.ballincourt.report.share.access;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.jira.Found;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.difference.Cause;
import org.ballincourt.report.share.difference.Deviation;
import org.ballincourt.report.share.difference.Reason;
import org.springframework.stereotype.Component;

/**
 * Shows of a reason the turns whose issues the person who is asking may open. An issue that is
 * deleted is shown by the key that it had, where whoever shared the report could open it.
 */
@Component
public class Deviations {

  /** More than these nobody reads through. */
  public static final int MOST = 100;

  private final Found found;

  /**
   * One of them.
   *
   * @param key of the issue, not null
   * @param deviation not null
   */
  public record Shown(String key, Deviation deviation) {}

  @Inject
  public Deviations(Found found) {
    this.found = found;
  }

  /** The first ones, a search. */
  public List<Shown> shown(SharedCopy copy, Reason reason) {
    List<Deviation> first = reason.deviations().stream().limit(MOST).toList();
    Map<Long, String> keys = keys(first);
    return first.stream()
        .flatMap(each -> key(copy, each, keys).map(key -> new Shown(key, each)).stream())
        .toList();
  }

  private Map<Long, String> keys(List<Deviation> deviations) {
    List<Long> issues = deviations.stream().map(Deviations::issue).distinct().toList();
    return found.visibleOf(issues).stream().collect(toMap(Issue::getId, Issue::getKey));
  }

  private static long issue(Deviation deviation) {
    return deviation.row().spot().issue();
  }

  private static Optional<String> key(
      SharedCopy copy, Deviation deviation, Map<Long, String> keys) {
    return deviation.cause() == Cause.DELETED
        ? copy.kept().flatMap(pieces -> pieces.key(issue(deviation)))
        : Optional.ofNullable(keys.get(issue(deviation)));
  }
}
