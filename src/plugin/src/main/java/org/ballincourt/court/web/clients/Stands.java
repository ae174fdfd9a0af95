package org.ballincourt.court.web.clients;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.FollowedProjects;
import org.ballincourt.court.web.lists.Item;
import org.ballincourt.court.web.lists.Items;
import org.ballincourt.court.web.lists.Kind;
import org.springframework.stereotype.Component;

/** Tells how it stands with the clients for whom the viewer works. */
@Component
public class Stands {

  private final FollowedProjects projects;
  private final Items items;
  private final Balances balances;

  @Inject
  public Stands(FollowedProjects projects, Items items, Balances balances) {
    this.projects = projects;
    this.items = items;
    this.balances = balances;
  }

  /** Those first that need somebody soonest; empty where she has no project that is on. */
  List<Stand> all() {
    Map<Long, FollowedProject> hers = projects.ofClientWork();
    if (hers.isEmpty()) {
      return List.of();
    }
    Map<Work, Map<Kind, List<Item>>> found = byWork(items.of(hers));
    Map<Work, Balance> counted = balances.of(hers.values());
    Map<Work, Set<FollowedProject>> where = places(hers);
    Set<Work> all = new HashSet<>(where.keySet());
    all.addAll(found.keySet());
    return all.stream()
        .map(
            work ->
                new Stand(
                    work,
                    List.copyOf(where.getOrDefault(work, Set.of())),
                    counted.getOrDefault(work, Balance.NONE),
                    found.getOrDefault(work, Map.of())))
        .sorted(Stand.NEEDS_ATTENTION)
        .toList();
  }

  private static Map<Work, Map<Kind, List<Item>>> byWork(Map<Kind, List<Item>> found) {
    Map<Work, Map<Kind, List<Item>>> byWork = new HashMap<>();
    found.forEach(
        (kind, some) ->
            some.stream()
                .collect(groupingBy(item -> Work.of(item.home(), item.client())))
                .forEach(
                    (work, hers) ->
                        byWork
                            .computeIfAbsent(work, any -> new EnumMap<>(Kind.class))
                            .put(kind, hers)));
    return byWork;
  }

  /** Where there is work for whom, whether anything is open there or not. */
  private static Map<Work, Set<FollowedProject>> places(Map<Long, FollowedProject> hers) {
    Map<Work, Set<FollowedProject>> places = new HashMap<>();
    hers.values()
        .forEach(
            home ->
                works(home)
                    .forEach(work -> places.computeIfAbsent(work, any -> byName()).add(home)));
    return places;
  }

  /** That of the project itself only where it has a client, or no component has. */
  private static Stream<Work> works(FollowedProject home) {
    Stream<Work> own =
        home.client().isPresent() || !home.isShared()
            ? Stream.of(Work.of(home, home.client()))
            : Stream.empty();
    return Stream.concat(own, home.clients().byComponent().values().stream().map(Work::of));
  }

  private static Set<FollowedProject> byName() {
    return new TreeSet<>(
        comparing((FollowedProject home) -> home.project().getName(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(FollowedProject::id));
  }
}
