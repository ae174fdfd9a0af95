package org.ballincourt.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.commitment.target.NeedKind;

/**
 * What was done by hand while issues waited for their clients: of all stays in that status a third
 * is asked for and told, half of these at once, a tenth is asked for and not told, and the rest is
 * left to the status. A tenth of what was asked came back once with a question. What was asked for
 * came before the issue went on.
 *
 * @param now until when a stay lasts that has not ended
 */
record Asking(FactStore facts, Instant now) {

  private static final double TOLD = 1.0 / 3;
  private static final double TENTH = 0.1;
  private static final NeedKind[] KINDS = NeedKind.values();

  /** When something happens, as a part of the stay. */
  private static final double ASKED_AT = 0.02;

  private static final double TOLD_AT = 0.05;
  private static final double QUESTIONED_AT = 0.4;
  private static final double ANSWERED_AT = 0.6;
  private static final double RECEIVED_AT = 0.9;

  /** While it is the client's move, in a stay that may last. */
  private record Wait(long issue, Instant start, Instant end, boolean over) {

    Instant at(double part) {
      return start.plusMillis((long) (Duration.between(start, end).toMillis() * part));
    }
  }

  void about(DrawnIssue issue, Random random) {
    List<DrawnIssue.Stay> stays = issue.stays();
    for (int i = 0; i < stays.size(); i++) {
      if (stays.get(i).status() == DrawnStatus.WAITING_FOR_CLIENT) {
        boolean over = i + 1 < stays.size();
        Instant end = over ? stays.get(i + 1).since() : now;
        about(new Wait(issue.id(), stays.get(i).since(), end, over), random);
      }
    }
  }

  private void about(Wait wait, Random random) {
    double drawn = random.nextDouble();
    if (drawn < TOLD + TENTH) {
      ask(wait, drawn < TOLD, random);
    }
  }

  private void ask(Wait wait, boolean told, Random random) {
    boolean atOnce = told && random.nextBoolean();
    NeedKind kind = KINDS[random.nextInt(KINDS.length)];
    FactContent what = FactContent.NONE.of(kind, List.of("A word on the draft"));
    long ask = add(wait, ASKED_AT, Kind.ASKED, null, atOnce ? what.told(Channel.PHONE) : what);
    if (told && !atOnce) {
      add(wait, TOLD_AT, Kind.TOLD, ask, FactContent.NONE.told(Channel.MAIL));
    }
    if (random.nextDouble() < TENTH) {
      add(wait, QUESTIONED_AT, Kind.QUESTIONED, ask, FactContent.NONE);
      add(wait, ANSWERED_AT, Kind.ANSWERED, ask, FactContent.NONE);
    }
    if (wait.over()) {
      add(wait, RECEIVED_AT, Kind.RECEIVED, ask, FactContent.NONE.ticking(Set.of(1)));
    }
  }

  private long add(Wait wait, double part, Kind kind, Long ask, FactContent content) {
    Fact.Entry entry = new Fact.Entry(wait.at(part), "pm");
    return facts.add(wait.issue(), Fact.now(kind, ask, content, entry)).id();
  }
}
