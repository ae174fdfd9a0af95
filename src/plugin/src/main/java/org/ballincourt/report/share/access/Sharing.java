package org.ballincourt.report.share.access;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Client;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Found;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.share.Gathering;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.Pieces;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.SharedSubject.Named;
import org.ballincourt.report.share.store.SharedReportStore;
import org.springframework.stereotype.Component;

/** Keeps a copy of a report as it is counted now. Whoever asks has been allowed the subject. */
@Component
public class Sharing {
  private final SharedReportStore store;
  private final Counting counting;
  private final Revisions revisions;
  private final Found found;
  private final CurrentUser user;

  @Inject
  public Sharing(
      SharedReportStore store,
      Counting counting,
      Revisions revisions,
      Found found,
      CurrentUser user) {
    this.store = store;
    this.counting = counting;
    this.revisions = revisions;
    this.found = found;
    this.user = user;
  }

  /**
   * A search for each thousand issues, for their keys.
   *
   * @throws org.ballincourt.jira.Refusal while the history of one of its projects is being read
   */
  public SharedHead share(Subject subject, Period period, Step step) {
    revisions.refuseWhileReading(subject.projects());
    SharedSubject shared = shared(subject); // under rules that hold before anything is counted
    Counting.Counted counted = counting.of(subject, period, step, Gathering.MOST);
    SharedHead.Sharing sharing =
        new SharedHead.Sharing(counted.lens().now(), user.key().orElse(null));
    SharedHead head = new SharedHead(null, sharing, shared, period, step);
    Pieces pieces = counted.rows().rows().map(this::pieces).orElse(null);
    return store.add(new SharedCopy(head, counted.figures(), pieces));
  }

  private SharedSubject shared(Subject subject) {
    Map<Long, Long> saved = revisions.of(subject.projects());
    return new SharedSubject(
        subject.projects().stream()
            .map(project -> counted(project, saved.get(project.getId())))
            .toList(),
        subject.of(),
        Optional.ofNullable(subject.client()).map(Sharing::named).orElse(null),
        Optional.ofNullable(subject.phase()).map(Sharing::named).orElse(null));
  }

  private static Counted counted(Project project, long revision) {
    return new Counted(project.getId(), project.getKey(), project.getName(), revision);
  }

  private static Named named(Client client) {
    return new Named(client.id(), client.name());
  }

  private static Named named(Version phase) {
    return new Named(phase.getId(), phase.getName());
  }

  private Pieces pieces(List<Piece> all) {
    List<Long> issues = all.stream().map(piece -> piece.spot().issue()).distinct().toList();
    return new Pieces(
        all, found.visibleOf(issues).stream().collect(toMap(Issue::getId, Issue::getKey)));
  }
}
