package org.ballincourt.report.dashboard.waiting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.court.web.lists.Item;
import org.ballincourt.court.web.lists.Kind;

/** One issue that waits for a client. */
public record Waiting(Standing standing, Item item) {

  /** What comes after each other in the order of {@link Standing}; of one kind as they are. */
  private static final List<Kind> OTHERS = List.of(Kind.THEIRS, Kind.NOT_TOLD, Kind.NOT_ASKED);

  /**
   * Each issue once, what somebody should look at first before the others; of equals the nearest
   * date first, without a date what waits longest.
   *
   * @param found what is with clients, by kind
   */
  static List<Waiting> inOrder(Map<Kind, List<Item>> found, Instant now) {
    List<Item> slid = found.getOrDefault(Kind.LET_SLIDE, List.of());
    Set<Long> known = slid.stream().map(item -> item.turn().issueId()).collect(toSet());
    List<Waiting> all = new ArrayList<>();
    slid.forEach(item -> all.add(new Waiting(Standing.LET_SLIDE, item)));
    OTHERS.stream()
        .flatMap(kind -> found.getOrDefault(kind, List.of()).stream())
        .filter(item -> known.add(item.turn().issueId()))
        .forEach(item -> all.add(new Waiting(Standing.of(item.turn(), now), item)));
    all.sort(comparing(Waiting::standing));
    return all;
  }

  boolean isVisible() {
    return item.isVisible();
  }
}
