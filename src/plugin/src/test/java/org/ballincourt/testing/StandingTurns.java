package org.ballincourt.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.Misfit;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.store.turn.OpenTurns;

/** Open turns of one project that a test has put there. */
public final class StandingTurns extends OpenTurns {

  public final Map<String, String> gone = new HashMap<>();
  public boolean everClients;

  private final Map<Party, List<Waiting>> waiting = new HashMap<>();
  private final Map<Reason, Integer> counts = new HashMap<>();
  private final List<Doubtful> doubtful = new ArrayList<>();

  public StandingTurns() {
    super(null);
  }

  /** The same, and an answer is due. */
  public StandingTurns with(Party party, long issueId, String since, String due) {
    waiting
        .computeIfAbsent(party, any -> new ArrayList<>())
        .add(new Waiting(issueId, Lives.at(since), Lives.at(due)));
    return this;
  }

  /** It is the party's move since a time such as {@code "09:00"}. */
  public StandingTurns with(Party party, long issueId, String since) {
    waiting
        .computeIfAbsent(party, any -> new ArrayList<>())
        .add(new Waiting(issueId, Lives.at(since), null));
    return this;
  }

  public StandingTurns with(Reason reason, int issues) {
    counts.put(reason, issues);
    return this;
  }

  public StandingTurns with(long issueId, Misfit misfit) {
    doubtful.add(new Doubtful(issueId, misfit));
    return this;
  }

  @Override
  public List<Waiting> waitingFor(Party party, long projectId, int offset, int most) {
    return waiting.getOrDefault(party, List.of()).stream()
        .sorted(Comparator.comparing(Waiting::since))
        .skip(offset)
        .limit(most)
        .toList();
  }

  @Override
  public int count(Party party, long projectId) {
    return waiting.getOrDefault(party, List.of()).size();
  }

  @Override
  public int count(Reason reason, long projectId) {
    return counts.getOrDefault(reason, 0);
  }

  @Override
  public boolean wasEver(Party party, long projectId) {
    return everClients;
  }

  @Override
  public List<Long> latestOf(long projectId, int most) {
    return List.of();
  }

  @Override
  public List<Doubtful> doubtful(long projectId, int most) {
    return doubtful.stream().limit(most).toList();
  }

  @Override
  public Map<String, String> goneStatuses(long projectId) {
    return gone;
  }
}
