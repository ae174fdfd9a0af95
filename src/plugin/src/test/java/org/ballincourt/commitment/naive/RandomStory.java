package org.ballincourt.commitment.naive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Category;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.Turn;
import org.ballincourt.testing.Lives;

/** Makes up what happens to an issue, one act after another; only what could be done is done. */
final class RandomStory {

  private static final Instant CREATED = Instant.parse("2026-03-02T06:12:33.250Z");
  private static final List<Status> STATUSES =
      List.of(
          Lives.OPEN,
          Lives.IN_PROGRESS,
          Lives.REOPENED,
          Lives.CLOSED,
          Lives.WAITING,
          Lives.ON_HOLD,
          Lives.FORGOTTEN);
  private static final Map<Integer, Duration> WAITS =
      Map.of(
          0, Duration.ZERO,
          1, Duration.ofMinutes(5),
          2, Duration.ofHours(4),
          3, Duration.ofHours(30),
          4, Duration.ofDays(4),
          5, Duration.ofDays(12));

  private final Random random;
  private final Story story;
  private Instant now = CREATED;
  private Long open;
  private int needs;
  private Set<Integer> ticked;
  private boolean questioned;

  RandomStory(Setting setting, Random random) {
    this.random = random;
    this.story = new Story(setting, CREATED, one(STATUSES));
  }

  Story story() {
    return story;
  }

  Instant now() {
    return now;
  }

  /** Some when something of the last ask could be otherwise, if nothing more happens. */
  List<Instant> laterInstants() {
    Stream<Instant> turning =
        open == null
            ? Stream.empty()
            : Stream.concat(
                due().stream(), Stream.of(ask().endOfSilence(story.setting().team().naive())));
    return Stream.concat(
            Stream.of(now.plus(Duration.ofHours(random.nextInt(500)))),
            turning.flatMap(at -> Stream.of(at.minusMillis(1), at, at.plusMillis(1))))
        .filter(now::isBefore)
        .toList();
  }

  /** Waits a while, and does something. */
  void goOn() {
    pass();
    closeWhatEnded();
    if (open == null) {
      doWithoutAnAsk();
    } else {
      doWithAnAsk();
    }
    closeWhatEnded();
  }

  private void pass() {
    long most = WAITS.get(random.nextInt(WAITS.size())).toMillis();
    Optional<Instant> due = chance(12) ? due() : Optional.empty();
    now = due.filter(now::isBefore).orElse(now.plusMillis(most == 0 ? 0 : random.nextLong(most)));
  }

  private Optional<Instant> due() {
    return open == null ? Optional.empty() : ask().due(story.naiveTurns(), now);
  }

  private NaiveAsk ask() {
    List<NaiveAsk> asks = story.naiveAsks();
    return asks.get(asks.size() - 1);
  }

  /** What has ended is left alone; what is done next is done later. */
  private void closeWhatEnded() {
    if (open != null && ask().state(story.naiveTurns()) != State.OPEN) {
      open = null;
      now = now.plusMillis(1);
    }
  }

  private void doWithoutAnAsk() {
    switch (random.nextInt(4)) {
      case 0 -> move();
      case 1 -> handOver();
      default -> askUnlessDone();
    }
  }

  private void askUnlessDone() {
    List<Turn> turns = story.naiveTurns();
    if (turns.get(turns.size() - 1).reason() == Reason.DONE) {
      move();
      return;
    }
    needs = 1 + random.nextInt(5);
    ticked = new HashSet<>();
    questioned = false;
    Long contact = chance(3) ? null : Long.valueOf(1 + random.nextInt(2));
    FactContent content =
        FactContent.NONE
            .of(one(List.of(NeedKind.values())), needs("need", needs))
            .from(contact)
            .told(chance(2) ? channel() : null)
            .by(chance(4) ? pick() : null);
    write(Kind.ASKED, now, content, null);
    open = (long) story.facts().size();
    now = now.plusMillis(1);
  }

  private void doWithAnAsk() {
    switch (random.nextInt(12)) {
      case 0, 1 -> write(Kind.TOLD, toldAt(), FactContent.NONE.told(channel()).by(newPick()), open);
      case 2, 3, 4 -> tick();
      case 5, 6, 7 -> bounce();
      case 8 -> write(Kind.NUDGED, now, FactContent.NONE.told(channel()), open);
      case 9 -> addOrWithdraw();
      case 10 -> handOver();
      default -> move();
    }
  }

  private void tick() {
    List<Integer> missing =
        IntStream.rangeClosed(1, needs).filter(n -> !ticked.contains(n)).boxed().toList();
    Set<Integer> came = !chance(5) ? Set.of(one(missing)) : Set.copyOf(missing);
    ticked.addAll(came);
    write(Kind.RECEIVED, chance(3) ? sinceGiven() : now, FactContent.NONE.ticking(came), open);
  }

  private void bounce() {
    if (questioned || chance(8)) {
      write(Kind.ANSWERED, now, FactContent.NONE, open);
      questioned = false;
    } else {
      write(Kind.QUESTIONED, chance(4) ? sinceGiven() : now, FactContent.NONE, open);
      questioned = true;
    }
  }

  private void addOrWithdraw() {
    if (chance(2)) {
      needs++;
      write(Kind.ADDED, now, FactContent.NONE.of(null, List.of("need " + needs)), open);
    } else {
      write(Kind.WITHDRAWN, now, FactContent.NONE.noting("not needed"), open);
    }
  }

  private void handOver() {
    boolean done = Lives.categoryOf(story.status().id()) == Category.DONE;
    Party party = one(List.of(Party.values()));
    write(
        Kind.HANDED_OVER,
        now,
        FactContent.NONE.to(done && party == Party.NOBODY ? Party.TEAM : party),
        null);
  }

  private void move() {
    for (int i = 0; i <= random.nextInt(8) / 7; i++) {
      story.move(now, one(STATUSES));
    }
  }

  private void write(Kind kind, Instant at, FactContent content, Long ask) {
    story.add(new Fact(0, kind, ask, at, content, new Fact.Entry(now, "pm")));
  }

  /** Now and then they were told before it was written down that they are asked. */
  private Instant toldAt() {
    return chance(4) ? sinceAsked().minus(Duration.ofHours(random.nextInt(60))) : sinceAsked();
  }

  private Instant sinceAsked() {
    return between(story.facts().get(open.intValue() - 1).at());
  }

  private Instant sinceGiven() {
    return between(
        story.facts().stream()
            .filter(fact -> fact.id() == open || open.equals(fact.commitment()))
            .filter(fact -> fact.kind() == Kind.ASKED || fact.kind() == Kind.ANSWERED)
            .map(Fact::at)
            .max(Instant::compareTo)
            .orElseThrow());
  }

  private Instant between(Instant start) {
    long most = Duration.between(start, now).toMillis();
    return most == 0 || chance(3) ? now : start.plusMillis(random.nextLong(most + 1));
  }

  private LocalDate newPick() {
    return chance(4) ? pick() : null;
  }

  private LocalDate pick() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2 + random.nextInt(15));
  }

  private Channel channel() {
    return one(List.of(Channel.values()));
  }

  private static List<String> needs(String word, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> word + " " + n).toList();
  }

  private boolean chance(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
