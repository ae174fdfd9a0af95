package org.ballincourt.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one store keeps about people at clients. Each store that keeps something of a contact, or
 * words that somebody typed, says so here; nothing else knows what all of them are.
 *
 * <p>An erasure first {@linkplain #rewrite rewrites} all words everywhere, then {@linkplain #erase
 * erases} everywhere what is hers: until the first has been done everywhere her names are kept, so
 * that one that was killed half-way is done again from the start. Both open transactions of their
 * own, as small as they can be, and change nothing where it was done before.
 */
public interface PersonalRecords {

  /**
   * The same person with the names and addresses under which she was written to; those that the
   * contact has now are among them already.
   */
  default Whom known(Whom whom) {
    return whom;
  }

  /** Those of her addresses at which somebody else is reached, too, as in an office. */
  default Set<String> shared(Whom whom) {
    return Set.of();
  }

  /**
   * All that is kept about her, the first first: what is tied to her, and as {@link Kind#MENTION}
   * the words about something else in which she {@linkplain Erasure#isIn is named}.
   *
   * @param erasure of her, which is not done by this
   */
  List<Entry> of(Erasure erasure);

  /**
   * Puts words in the place of her name and address wherever somebody may have typed them. Figures,
   * dates and what was chosen stay as they are.
   */
  void rewrite(Erasure erasure);

  /**
   * Drops what is hers: name, address, what she wrote, what opens something for her. What is
   * counted stays, under the id of the contact.
   */
  void erase(Erasure erasure);

  /** When she last had to do with what is kept here; empty where she never had. */
  default Optional<Instant> lastOf(long contact) {
    return Optional.empty();
  }

  /**
   * Drops what people wrote before a time, and what was written to them; what is counted stays.
   *
   * @param words what stands in the place of what is gone
   */
  default void dropBefore(Instant time, Erasure.Words words) {
    // most of what is kept grows no older than the person
  }
}
