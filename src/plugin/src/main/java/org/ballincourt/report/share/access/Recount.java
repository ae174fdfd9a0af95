package org.ballincourt.report.share.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.access.SubjectToday.Remains;
import org.ballincourt.report.share.difference.Circumstance;
import org.ballincourt.report.share.difference.Circumstance.Kind;
import org.ballincourt.report.share.difference.Comparison;
import org.ballincourt.report.share.difference.Reason;
import org.ballincourt.report.share.difference.Today;
import org.ballincourt.report.store.ReportStore;
import org.springframework.stereotype.Component;

/** Counts a copy again, and says why it differs. Whoever shows that has asked who may read it. */
@Component
public class Recount {
  private final SubjectToday subjects;
  private final Counting counting;
  private final SavedSince saved;
  private final ReportStore turns;
  private final Clock clock;

  @Inject
  public Recount(
      SubjectToday subjects, Counting counting, SavedSince saved, ReportStore turns, Clock clock) {
    this.subjects = subjects;
    this.counting = counting;
    this.saved = saved;
    this.turns = turns;
    this.clock = clock;
  }

  public Today of(SharedCopy copy) {
    Remains remains = subjects.of(copy.head());
    if (remains.subject() == null) {
      return new Today(clock.instant(), null, remains.missing(), List.of());
    }
    SharedHead head = copy.head();
    int most = copy.kept().isPresent() ? Integer.MAX_VALUE : 0;
    Counting.Counted now = counting.of(remains.subject(), head.period(), head.step(), most);
    Instant at = now.lens().now();
    Today today = new Today(at, now.figures(), List.of(), reasons(copy, now));
    List<Circumstance> about = new ArrayList<>(remains.missing());
    if (!today.isLike(copy.figures())) {
      about.addAll(circumstances(head, remains.subject()));
    }
    return new Today(at, now.figures(), about, today.reasons());
  }

  private List<Reason> reasons(SharedCopy copy, Counting.Counted now) {
    Instant shared = copy.head().sharing().at();
    Comparison comparison = new Comparison(shared, now.lens().now(), turns::turnsOf);
    return copy.kept()
        .map(pieces -> comparison.of(pieces.all(), now.rows().rows().orElseThrow()))
        .orElse(List.of());
  }

  private List<Circumstance> circumstances(SharedHead head, Subject subject) {
    List<Circumstance> all = new ArrayList<>(saved.beingRead(subject));
    all.addAll(saved.of(head, subject));
    if (head.period().end().isAfter(head.sharing().at())) {
      all.add(Circumstance.of(Kind.PERIOD_NOT_OVER, null));
    }
    return all;
  }
}
