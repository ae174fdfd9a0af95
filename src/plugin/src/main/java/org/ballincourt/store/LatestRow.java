package org.ballincourt.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import net.java.ao.RawEntity;

/**
 * A row as the database has it now. Whoever deletes a row on condition that it still is what was
 * read, and looks again where it is not, has to read it so.
 *
 * <p>H2 keeps the result of a connection’s last query, and gives it again to the same words and
 * values until it thinks that the table was written to. It thinks so just before it makes a commit
 * visible: what is read between the two is the row of before, and every further read in that
 * transaction gives the same, while a delete sees the row that is there. So they would disagree for
 * ever. What was asked with another value before is never given again.
 */
public final class LatestRow {

  private LatestRow() {}

  /**
   * One statement; joins the caller’s transaction.
   *
   * @param key the column of the key
   * @param id not negative
   * @return empty where there is no such row
   */
  public static <R extends RawEntity<Long>> Optional<R> find(
      ActiveObjects ao, Class<R> type, String key, long id) {
    long noId = ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0);
    return Arrays.stream(ao.find(type, key + " = ? AND " + key + " <> ?", id, noId)).findFirst();
  }
}
