package org.ballincourt.site.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import net.java.ao.DBParam;
import org.springframework.stereotype.Component;

/**
 * Keeps questions that only this installation can answer, for as long as it asks them. Every node
 * knows them, and a copy of the database made before does not.
 */
@Component
public class PingStore {

  /** Nobody waits longer for an answer. */
  private static final Duration LIFE = Duration.ofMinutes(1);

  private static final String BY_ID = PingRow.PING_ID + " = ?";
  private static final String ASKED_BEFORE = PingRow.ASKED_AT + " < ?";
  private static final int BYTES = 16;

  /** With at most 18 digits every id is a long. */
  private static final long ABOVE_ALL_IDS = 1_000_000_000_000_000_000L;

  private final ActiveObjects ao;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public PingStore(ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.clock = clock;
  }

  /**
   * A question with its answer.
   *
   * @param id positive, of at most 18 digits
   */
  public record Ping(long id, String answer) {}

  public Ping ask() {
    Ping ping = new Ping(random.nextLong(1, ABOVE_ALL_IDS), secret());
    ao.executeInTransaction(
        () -> {
          ao.deleteWithSQL(PingRow.class, ASKED_BEFORE, oldest());
          return ao.create(
              PingRow.class,
              new DBParam(PingRow.PING_ID, ping.id()),
              new DBParam(PingRow.ANSWER, ping.answer()),
              new DBParam(PingRow.ASKED_AT, clock.instant().toEpochMilli()));
        });
    return ping;
  }

  private String secret() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private long oldest() {
    return clock.instant().minus(LIFE).toEpochMilli();
  }

  /** Empty where nobody asks that; one statement. */
  public Optional<String> answer(long id) {
    return Arrays.stream(ao.find(PingRow.class, BY_ID, id))
        .filter(row -> row.getAskedAt() >= oldest())
        .map(PingRow::getAnswer)
        .findFirst();
  }

  /** The attempt is over. */
  public void forget(Ping ping) {
    ao.deleteWithSQL(PingRow.class, BY_ID, ping.id());
  }
}
