package org.ballincourt.bench.load;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.ballincourt.court.Party;

/** The statuses of drawn issues, whose move it is in them, and how often one is gone to. */
enum DrawnStatus {
  OPEN("1", "Open", "new", null, 0),
  IN_PROGRESS("3", "In Progress", "indeterminate", Party.TEAM, 50),
  WAITING_FOR_CLIENT("90003", "Waiting for client", "indeterminate", Party.CLIENT, 40),
  WAITING_FOR_SUPPLIER("90004", "Waiting for supplier", "indeterminate", Party.THIRD_PARTY, 10),
  CLOSED("6", "Closed", "done", null, 0);

  private static final int ALL = 100;

  private final String id;
  private final String title;
  private final String category;
  private final Party party;
  private final int weight;

  DrawnStatus(String id, String title, String category, Party party, int weight) {
    this.id = id;
    this.title = title;
    this.category = category;
    this.party = party;
    this.weight = weight;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String category() {
    return category;
  }

  /** What a project manager says that they mean. */
  static Map<String, String> meanings() {
    return Arrays.stream(values())
        .filter(status -> status.party != null)
        .collect(Collectors.toMap(DrawnStatus::id, status -> status.party.name()));
  }

  /** Another one of those that work goes through. */
  DrawnStatus next(Random random) {
    DrawnStatus next = drawn(random.nextInt(ALL));
    return next == this ? next(random) : next;
  }

  private static DrawnStatus drawn(int number) {
    int left = number;
    for (DrawnStatus status : values()) {
      left -= status.weight;
      if (left < 0) {
        return status;
      }
    }
    throw new IllegalStateException("The weights are not %d together".formatted(ALL));
  }
}
