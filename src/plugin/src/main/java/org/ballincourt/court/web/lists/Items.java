package org.ballincourt.court.web.lists;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.store.turn.CurrentTurns;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/**
 * Finds what stands on the lists of some projects, in as many statements and searches whether they
 * have ten issues or ten thousand.
 */
@Component
public class Items {

  /** Of each kind at most so many are looked at. */
  public static final int MOST = 500;

  private final CurrentTurns turns;
  private final FactStore facts;
  private final Found found;
  private final Clock clock;

  @Inject
  public Items(CurrentTurns turns, FactStore facts, Found found, Clock clock) {
    this.turns = turns;
    this.facts = facts;
    this.found = found;
    this.clock = clock;
  }

  /**
   * All kinds, also those of which there is nothing.
   *
   * @param projects by id
   */
  public Map<Kind, List<Item>> of(Map<Long, FollowedProject> projects) {
    Instant now = clock.instant();
    Map<Kind, List<CurrentTurn>> standing = withClient(projects, now);
    standing.put(Kind.CAME_BACK, cameBack(projects, now));
    standing.put(Kind.OURS_LATE, turns.oursDueBefore(now, projects.keySet(), MOST));
    standing.put(Kind.DISAGREEING, turns.disagreeing(projects.keySet(), MOST));
    return found(standing, projects);
  }

  /**
   * What was let slide, the one that has been past its date for longest first, whoever may open it;
   * two statements.
   *
   * @param projects by id
   */
  public List<CurrentTurn> letSlide(Map<Long, FollowedProject> projects) {
    return letSlideAmong(turns.dated(projects.keySet(), MOST), projects);
  }

  /** Of those that have dates the ones that were let slide, in their order; one statement. */
  public List<CurrentTurn> letSlideAmong(
      List<CurrentTurn> dated, Map<Long, FollowedProject> projects) {
    return slid(dated, projects, clock.instant());
  }

  /**
   * The same turns with their issues; a search for each thousand.
   *
   * @param projects by id, also those of the turns
   */
  public List<Item> of(List<CurrentTurn> some, Map<Long, FollowedProject> projects) {
    List<Long> ids = some.stream().map(CurrentTurn::issueId).toList();
    return items(some, visible(ids), projects);
  }

  private Map<Kind, List<Item>> found(
      Map<Kind, List<CurrentTurn>> standing, Map<Long, FollowedProject> projects) {
    List<Long> ids =
        standing.values().stream()
            .flatMap(List::stream)
            .map(CurrentTurn::issueId)
            .distinct()
            .toList();
    Map<Long, Issue> visible = visible(ids);
    Map<Kind, List<Item>> items = new EnumMap<>(Kind.class);
    standing.forEach((kind, some) -> items.put(kind, items(some, visible, projects)));
    return items;
  }

  private Map<Long, Issue> visible(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : found.visibleOf(ids).stream().collect(toMap(Issue::getId, identity()));
  }

  private static List<Item> items(
      List<CurrentTurn> some, Map<Long, Issue> visible, Map<Long, FollowedProject> projects) {
    return some.stream()
        .map(turn -> new Item(turn, visible.get(turn.issueId()), projects.get(turn.home())))
        .toList();
  }

  private Map<Kind, List<CurrentTurn>> withClient(
      Map<Long, FollowedProject> projects, Instant now) {
    Set<Long> homes = projects.keySet();
    List<CurrentTurn> dated = turns.dated(homes, MOST);
    Map<Kind, List<CurrentTurn>> standing = new EnumMap<>(Kind.class);
    standing.put(Kind.LET_SLIDE, slid(dated, projects, now));
    standing.put(Kind.THEIRS, theirs(dated, turns.undated(homes, MOST)));
    standing.put(Kind.NOT_TOLD, turns.untold(homes, MOST));
    standing.put(Kind.NOT_ASKED, turns.unasked(homes, MOST));
    return standing;
  }

  /** What has no date comes after all that has one. */
  private static List<CurrentTurn> theirs(List<CurrentTurn> dated, List<CurrentTurn> undated) {
    List<CurrentTurn> theirs = new ArrayList<>(dated);
    theirs.addAll(undated);
    return theirs.subList(0, Math.min(MOST, theirs.size()));
  }

  private List<CurrentTurn> slid(
      List<CurrentTurn> dated, Map<Long, FollowedProject> projects, Instant now) {
    List<CurrentTurn> past = dated.stream().filter(turn -> turn.isPast(now)).toList();
    Map<Long, Ledger> ledgers = facts.of(past.stream().map(CurrentTurn::issueId).toList());
    return past.stream()
        .filter(turn -> isSlid(turn, ledgers.get(turn.issueId()), projects.get(turn.home()), now))
        .toList();
  }

  private static boolean isSlid(
      CurrentTurn turn, Ledger ledger, FollowedProject project, Instant now) {
    return ledger
        .commitment(turn.ask().id())
        .filter(asked -> isUnheardOf(asked, project, now))
        .isPresent();
  }

  private static boolean isUnheardOf(Commitment asked, FollowedProject project, Instant now) {
    return asked.isUnheardOf(now, project.hours().team().hours());
  }

  private List<CurrentTurn> cameBack(Map<Long, FollowedProject> projects, Instant now) {
    Instant earliest = earliest(projects.values(), now);
    return turns.returnedSince(earliest, projects.keySet(), MOST).stream()
        .filter(turn -> !turn.since().isBefore(projects.get(turn.home()).yesterday(now)))
        .toList();
  }

  private static Instant earliest(Collection<FollowedProject> projects, Instant now) {
    return projects.stream()
        .map(project -> project.yesterday(now))
        .min(Instant::compareTo)
        .orElse(now);
  }
}
