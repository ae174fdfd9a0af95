package org.ballincourt.report.dashboard.clients;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;

/** The times to answer that the projects of a client have set. */
final class TargetsOfClient {

  private TargetsOfClient() {}

  /** Each once, for whatever kind of need and phase it holds; the usual one of a project first. */
  static List<Allowance> of(Party party, Collection<Targets> projects, LocalDate day) {
    return projects.stream()
        .flatMap(targets -> of(party, targets, day))
        .map(Target::time)
        .distinct()
        .toList();
  }

  private static Stream<Target> of(Party party, Targets targets, LocalDate day) {
    List<Long> phases =
        targets.all().stream().map(target -> target.scope().phase()).distinct().toList();
    Stream<Optional<Target>> usual = Stream.of(targets.limiting(party, null, null, day));
    Stream<Optional<Target>> others =
        phases.stream()
            .flatMap(
                phase ->
                    kinds(party)
                        .map(kind -> targets.limiting(party, phase, kind.orElse(null), day)));
    return Stream.concat(usual, others).flatMap(Optional::stream);
  }

  /** Only clients are asked for something. */
  private static Stream<Optional<NeedKind>> kinds(Party party) {
    Stream<NeedKind> asked =
        party == Party.CLIENT ? Arrays.stream(NeedKind.values()) : Stream.empty();
    return Stream.concat(Stream.of(Optional.empty()), asked.map(Optional::of));
  }
}
