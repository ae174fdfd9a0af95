package org.ballincourt.followup.store;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.store.FollowUpRows.Kept;
import org.springframework.stereotype.Component;

/**
 * Keeps follow-ups for good: also when the project is gone, or has another key or client. Of those
 * of a project one at most is open. All that writes joins the caller’s transaction.
 */
@Component
public class FollowUpStore implements Authored {

  private static final String BY_ID = FollowUpRow.FOLLOW_UP_ID + " = ?";
  private static final String OF_PROJECT = FollowUpRow.PROJECT_ID + " = ?";
  private static final String NAMES_USER =
      FollowUpRow.ENDED_BY + " = ? OR " + FollowUpRow.SAID_BY + " = ?";

  private final ActiveObjects ao;
  private final FollowUpRows rows;
  private final NeverRows nevers;
  private final ClientDates dates;
  private final Clock clock;
  private final KnownClosings closings;

  @Inject
  public FollowUpStore(ActiveObjects ao, ClientDates dates, Clock clock) {
    this.ao = ao;
    this.dates = dates;
    this.rows = new FollowUpRows(ao);
    this.nevers = new NeverRows(ao);
    this.clock = clock;
    this.closings = new KnownClosings(this::closingIssues, clock);
  }

  /** Does all of it in one transaction, or nothing; joins the caller’s. */
  public <T> T atOnce(Supplier<T> work) {
    return ao.executeInTransaction(work::get);
  }

  /** One statement. */
  public Optional<FollowUp> find(long id) {
    return kept(id).map(Kept::followUp);
  }

  private Optional<Kept> kept(long id) {
    return rows.find(Query.select().where(BY_ID, id)).stream().findFirst();
  }

  /** Whether it is open or not; empty where the project has none; one statement. */
  public Optional<FollowUp> latestOf(long projectId) {
    return found(Query.select().where(OF_PROJECT, projectId).limit(1)).stream().findFirst();
  }

  /** The latest first; one statement. */
  public List<FollowUp> of(long projectId) {
    return found(Query.select().where(OF_PROJECT, projectId));
  }

  /**
   * Those of several projects, the latest first; one statement.
   *
   * @param projectIds at most some hundred
   */
  public List<FollowUp> ofProjects(Collection<Long> projectIds) {
    String marks = String.join(", ", Collections.nCopies(projectIds.size(), "?"));
    String among = FollowUpRow.PROJECT_ID + " IN (" + marks + ")";
    return projectIds.isEmpty()
        ? List.of()
        : found(Query.select().where(among, projectIds.toArray()));
  }

  private List<FollowUp> found(Query query) {
    return rows.find(query).stream().map(Kept::followUp).toList();
  }

  /**
   * @return the same, with its id
   * @throws FollowUpOpen where it is open, and so is another one of the project
   */
  public FollowUp add(FollowUp followUp) {
    boolean opens = followUp.stage().state().isOpen();
    long project = followUp.work().project();
    try {
      return ao.executeInTransaction(() -> added(followUp, opens));
    } catch (FollowUpOpen e) {
      throw e;
    } catch (RuntimeException e) { // somebody else may have been faster between look and insert
      throw opens && isAnyOpen(project) ? new FollowUpOpen(project) : e;
    }
  }

  /**
   * Whether the work of some follow-up has ended with the issue. One statement a minute at most,
   * however many issues are asked about; what another node has added is known a minute later.
   */
  public boolean isClosing(long issue) {
    return closings.include(issue);
  }

  private Set<Long> closingIssues() {
    return found(Query.select().where(FollowUpRow.ISSUE_ID + " IS NOT NULL")).stream()
        .map(followUp -> followUp.ending().issue().id())
        .collect(toSet());
  }

  private FollowUp added(FollowUp followUp, boolean opens) {
    if (opens) {
      requireNoneOpen(followUp.work().project());
    }
    closings.forget();
    return rows.add(followUp);
  }

  private void requireNoneOpen(long projectId) {
    if (isAnyOpen(projectId)) {
      throw new FollowUpOpen(projectId);
    }
  }

  private boolean isAnyOpen(long projectId) {
    return of(projectId).stream().anyMatch(each -> each.stage().state().isOpen());
  }

  /**
   * Somebody says so of it. Once it is held the second look is a month ahead, where the client is,
   * unless somebody has chosen a day before.
   *
   * @param by the key of a user; null where it is nobody
   * @param reason why it was not held; null else
   * @return false where it is gone, or its state does not lead there, any more, or another one of
   *     the project is open meanwhile; nothing was changed then
   * @throws IllegalArgumentException where there is a reason and should be none, or the other way
   *     round
   */
  public boolean move(long id, State next, String by, String reason) {
    Stage stage = new Stage(next, clock.instant(), by, reason);
    return change(
        id, found -> leads(found, next) ? Optional.of(moved(found, stage)) : Optional.empty());
  }

  private FollowUp moved(FollowUp followUp, Stage stage) {
    FollowUp next = followUp.at(stage);
    return stage.state() == State.HELD ? next.lookingAgainAfter(dates.of(followUp)) : next;
  }

  private boolean leads(FollowUp followUp, State next) {
    State now = followUp.stage().state();
    boolean opens = next.isOpen() && !now.isOpen();
    return now.leadsTo(next) && !(opens && isAnyOpen(followUp.work().project()));
  }

  /**
   * Something was asked.
   *
   * @param asked of what was asked before
   * @return false where it is gone
   */
  public boolean asked(long id, UnaryOperator<Asked> asked) {
    return change(id, found -> Optional.of(found.having(asked.apply(found.asked()))));
  }

  /**
   * @param date in the client’s zone; null for not at all
   * @return false where it is gone
   */
  public boolean lookAgainOn(long id, LocalDate date) {
    return change(id, found -> Optional.of(found.lookingAgainOn(date)));
  }

  /** Each further attempt means that somebody else has got on. */
  private boolean change(long id, Function<FollowUp, Optional<FollowUp>> change) {
    Optional<Kept> seen = rows.latest(id);
    Optional<FollowUp> next = seen.map(Kept::followUp).flatMap(change);
    while (next.isPresent() && !rows.replace(seen.get(), next.get())) {
      seen = rows.latest(id);
      next = seen.map(Kept::followUp).flatMap(change);
    }
    return next.isPresent();
  }

  /** Whether somebody said that none is ever to be proposed there; one statement. */
  public boolean never(long projectId) {
    return nevers.is(projectId);
  }

  /**
   * @param never false to take it back
   * @param by the key of a user
   */
  public void setNever(long projectId, boolean never, String by) {
    ao.executeInTransaction(
        () -> {
          nevers.set(projectId, never, by, clock.instant());
          return null;
        });
  }

  /** The same user has another key from now on. */
  @Override
  public void rename(String original, String next) {
    if (!original.equals(next)) {
      ao.executeInTransaction(() -> renamed(original, next));
    }
  }

  private int renamed(String original, String next) {
    List<FollowUp> theirs = found(Query.select().where(NAMES_USER, original, original));
    UnaryOperator<String> key = each -> original.equals(each) ? next : each;
    theirs.forEach(each -> change(each.id(), now -> Optional.of(renamed(now, key))));
    nevers.rename(original, next);
    return theirs.size();
  }

  private static FollowUp renamed(FollowUp followUp, UnaryOperator<String> key) {
    Ending end = followUp.ending();
    Stage stage = followUp.stage();
    return new FollowUp(
        followUp.id(),
        followUp.work(),
        new Ending(end.why(), end.at(), key.apply(end.by()), end.issue()),
        new Stage(stage.state(), stage.since(), key.apply(stage.by()), stage.reason()),
        followUp.asked(),
        followUp.lookAgainOn());
  }
}
