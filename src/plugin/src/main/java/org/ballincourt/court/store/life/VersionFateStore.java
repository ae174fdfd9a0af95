package org.ballincourt.court.store.life;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.ballincourt.court.life.VersionFates;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.KeptTurns;
import org.springframework.stereotype.Component;

/** Keeps what became of versions. */
@Component
public class VersionFateStore {

  private final ActiveObjects ao;
  private final KeptTurns kept;
  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final Clock clock;

  @Inject
  public VersionFateStore(
      ActiveObjects ao, KeptTurns kept, CourtRulesStore rules, ReplayStore replays, Clock clock) {
    this.ao = ao;
    this.kept = kept;
    this.rules = rules;
    this.replays = replays;
    this.clock = clock;
  }

  /**
   * Keeps that the version is no more, and asks for the history of each project in which a turn
   * lies in that phase to be read again, both or neither. Told twice, it does nothing more.
   *
   * @param heir what it was merged into; empty where it was deleted, or nobody has said
   */
  public void tell(long version, Optional<Long> heir) {
    String key = version + "/" + heir.map(String::valueOf).orElse("-");
    ao.executeInTransaction(
        () -> {
          if (ao.find(VersionFateRow.class, VersionFateRow.FATE_KEY + " = ?", key).length == 0) {
            create(key, version, heir);
            kept.homesOfPhase(version).forEach(this::readAgain);
          }
          return null;
        });
  }

  private void create(String key, long version, Optional<Long> heir) {
    ao.create(
        VersionFateRow.class,
        new DBParam(VersionFateRow.FATE_KEY, key),
        new DBParam(VersionFateRow.VERSION_ID, version),
        new DBParam(VersionFateRow.HEIR_ID, heir.orElse(null)),
        new DBParam(VersionFateRow.TOLD_AT, clock.millis()));
  }

  private void readAgain(long home) {
    ProjectRules wanted = rules.rulesOf(home);
    if (wanted.court().on()) {
      replays.want(home, wanted.revision());
    }
  }

  /**
   * What became of the versions, and of their heirs: a statement for each generation, none for no
   * version.
   */
  public VersionFates of(Set<Long> versions) {
    VersionFates known = VersionFates.NONE;
    Set<Long> asked = new HashSet<>();
    Set<Long> unknown = versions;
    while (!unknown.isEmpty()) {
      asked.addAll(unknown);
      VersionFates found = read(unknown);
      known = known.and(found);
      unknown = heirs(found);
      unknown.removeAll(asked);
    }
    return known;
  }

  private static Set<Long> heirs(VersionFates fates) {
    return fates.heirs().values().stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Of a merge Jira may tell twice, of the heir and of the end, in whichever order. */
  private VersionFates read(Set<Long> versions) {
    String places = String.join(", ", Collections.nCopies(versions.size(), "?"));
    Map<Long, Optional<Long>> heirs = new HashMap<>();
    for (VersionFateRow row :
        ao.find(
            VersionFateRow.class,
            VersionFateRow.VERSION_ID + " IN (" + places + ")",
            versions.toArray())) {
      Optional<Long> heir = Optional.ofNullable(row.getHeirId());
      heirs.merge(row.getVersionId(), heir, (one, other) -> one.or(() -> other));
    }
    return new VersionFates(heirs);
  }
}
