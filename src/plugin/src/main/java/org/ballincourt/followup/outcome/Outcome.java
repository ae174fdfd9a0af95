package org.ballincourt.followup.outcome;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.ballincourt.client.Work;
import org.ballincourt.questionnaire.action.Action.Tracked;

/**
 * Something that came of the work, and is there for longer than the project.
 *
 * @param id null while it is not kept
 * @param work of what, not null
 * @param content not null
 * @param made by whom and when, not null
 * @param revision how often it has been saved
 */
public record Outcome(Long id, Work work, Content content, Made made, long revision) {

  /** Of any text in it, in characters. */
  public static final int LONGEST = 5000;

  /**
   * @param by the key of a user, not null
   */
  public record Made(String by, Instant at) {
    public Made {
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }

  /** What it is. */
  public enum Kind {
    TESTIMONIAL,
    PERMISSION,
    REFERRAL,
    NEXT_WORK,
    LESSON;

    /** Whether there is always somebody who gave it. */
    public boolean isGiven() {
      return this == TESTIMONIAL || this == PERMISSION || this == REFERRAL;
    }
  }

  /** What it is about. */
  public sealed interface Content {
    Kind kind();

    /** The id of the contact who gave it; null for nobody in particular. */
    default Long giver() {
      return null;
    }

    /** What it says first of all; not blank. */
    String text();
  }

  /**
   * What somebody says of us.
   *
   * @param giver the id of the contact, not null
   * @param words not blank
   * @param approvedOn when she said that these words may be used; null while she has not
   * @param withdrawnOn since when they may not be used any more, not before that; null while they
   *     may
   */
  public record Testimonial(Long giver, String words, LocalDate approvedOn, LocalDate withdrawnOn)
      implements Content {

    public Testimonial {
      requireNonNull(giver, "giver");
      requireText(words);
      requireOrder(approvedOn, withdrawnOn);
    }

    @Override
    public Kind kind() {
      return Kind.TESTIMONIAL;
    }

    @Override
    public String text() {
      return words;
    }

    public boolean isUsable() {
      return approvedOn != null && withdrawnOn == null;
    }

    /** She has approved what she said, and nothing else. */
    Testimonial after(Testimonial seen) {
      boolean hers = words.equals(seen.words) && giver.equals(seen.giver);
      return hers ? this : new Testimonial(giver, words, null, withdrawnOn);
    }
  }

  /**
   * That we may show the work.
   *
   * @param giver the id of the contact, not null
   * @param what what may be shown, and where; not blank
   * @param until the last day on which it may, not before the first; null for no end
   * @param conditions empty for none
   * @param givenOn the first day on which it may, not null
   * @param withdrawnOn when she took it back, for all days; null where she has not
   */
  public record Permission(
      Long giver,
      String what,
      LocalDate until,
      String conditions,
      LocalDate givenOn,
      LocalDate withdrawnOn)
      implements Content {

    public Permission {
      requireNonNull(giver, "giver");
      requireText(what);
      requireAtMost(conditions);
      requireNonNull(givenOn, "givenOn");
      requireOrder(givenOn, until);
    }

    @Override
    public Kind kind() {
      return Kind.PERMISSION;
    }

    @Override
    public String text() {
      return what;
    }

    public boolean holdsOn(LocalDate date) {
      return withdrawnOn == null
          && !date.isBefore(givenOn)
          && (until == null || !date.isAfter(until));
    }
  }

  /**
   * Somebody to whom we were recommended.
   *
   * @param giver the id of the contact who did, not null
   * @param whom not blank
   * @param became what became of it, not null
   * @param note empty for none
   * @param thankedOn null while we have not
   */
  public record Referral(Long giver, String whom, Became became, String note, LocalDate thankedOn)
      implements Content {

    /** How far it came. */
    public enum Became {
      NAMED,
      IN_TOUCH,
      CLIENT,
      NOTHING
    }

    public Referral {
      requireNonNull(giver, "giver");
      requireText(whom);
      requireNonNull(became, "became");
      requireAtMost(note);
    }

    @Override
    public Kind kind() {
      return Kind.REFERRAL;
    }

    @Override
    public String text() {
      return whom;
    }
  }

  /**
   * What could come next.
   *
   * @param what not blank
   * @param issue the one that was made of it; null for none
   */
  public record NextWork(String what, Tracked issue) implements Content {

    public NextWork {
      requireText(what);
    }

    @Override
    public Kind kind() {
      return Kind.NEXT_WORK;
    }

    @Override
    public String text() {
      return what;
    }
  }

  /**
   * What we want to remember when we work for the same client again.
   *
   * @param text not blank
   */
  public record Lesson(String text) implements Content {

    public Lesson {
      requireText(text);
    }

    @Override
    public Kind kind() {
      return Kind.LESSON;
    }
  }

  public Outcome {
    requireNonNull(work, "work");
    requireNonNull(content, "content");
    requireNonNull(made, "made");
  }

  public Kind kind() {
    return content.kind();
  }

  /**
   * The same with something else in it; a testimonial with other words, or from somebody else, is
   * not approved any more.
   *
   * @throws IllegalArgumentException where it is of another kind
   */
  public Outcome with(Content next) {
    if (next.kind() != kind()) {
      throw new IllegalArgumentException("A " + kind() + " stays one");
    }
    boolean said = content instanceof Testimonial && next instanceof Testimonial;
    Content kept = said ? ((Testimonial) next).after((Testimonial) content) : next;
    return new Outcome(id, work, kept, made, revision);
  }

  /** Whether a text is something to keep. */
  public static boolean isText(String text) {
    return !text.isBlank() && isAtMost(text);
  }

  /** Whether a text, which may be empty, is not too long to keep. */
  public static boolean isAtMost(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST;
  }

  private static void requireText(String text) {
    require(isText(text), "Not a text to keep");
  }

  private static void requireAtMost(String text) {
    require(isAtMost(text), "More than is kept");
  }

  /** Either may be null. */
  private static void requireOrder(LocalDate first, LocalDate last) {
    require(first == null || last == null || !last.isBefore(first), first + " is after " + last);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
