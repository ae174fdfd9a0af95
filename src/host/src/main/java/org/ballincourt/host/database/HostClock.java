package org.ballincourt.host.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The host's own time: runs like the machine's, can be set and advanced, outlives a restart, and is
 * the same on every node, for which it is read from the database each time.
 */
public final class HostClock extends Clock {
  private static final String OFFSET = "clock.offset";

  private final HostSettings settings;
  private final Clock machine;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

  public HostClock(HostSettings settings) {
    this(settings, Clock.systemUTC());
  }

  HostClock(HostSettings settings, Clock machine) {
    this.settings = settings;
    this.machine = machine;
  }

  /** Milliseconds are the finest that history keeps. */
  @Override
  public Instant instant() {
    return machine.instant().plus(offset()).truncatedTo(ChronoUnit.MILLIS);
  }

  private Duration offset() {
    return settings.get(OFFSET).map(Duration::parse).orElse(Duration.ZERO);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new HostClock(settings, machine.withZone(zone));
  }

  /** From now on it is this instant, and time runs on from there. */
  public synchronized void set(Instant now) {
    keep(Duration.between(machine.instant(), now));
  }

  public synchronized void advance(Duration amount) {
    keep(offset().plus(amount));
  }

  /** Calls it after each time that this node sets the clock. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  private void keep(Duration changed) {
    settings.put(OFFSET, changed.toString());
    watchers.forEach(Runnable::run);
  }
}
