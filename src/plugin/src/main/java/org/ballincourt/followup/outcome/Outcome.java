package org.ballincourt.followup.outcome;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.ballincourt.client.Work;

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
    LESSON
  }

  /** What it is about. */
  public sealed interface Content {
    Kind kind();

    /** The id of the contact who gave it; null for nobody in particular. */
    default Long giver() {
      return null;
    }
  }

  /**
   * What somebody says of us.
   *
   * @param giver the id of the contact
   * @param words not blank
   * @param approvedOn when she said that these words may be used; null while she has not
   * @param withdrawnOn since when they may not be used any more; null while they may
   */
  public record Testimonial(Long giver, String words, LocalDate approvedOn, LocalDate withdrawnOn)
      implements Content {
    @Override
    public Kind kind() {
      return Kind.TESTIMONIAL;
    }

    public boolean isUsable() {
      return approvedOn != null && withdrawnOn == null;
    }
  }

  /**
   * That we may show the work.
   *
   * @param giver the id of the contact
   * @param what what may be shown, and where; not blank
   * @param until the last day on which it may; null for no end
   * @param conditions empty for none
   * @param givenOn not null
   * @param withdrawnOn null while it holds
   */
  public record Permission(
      Long giver,
      String what,
      LocalDate until,
      String conditions,
      LocalDate givenOn,
      LocalDate withdrawnOn)
      implements Content {
    @Override
    public Kind kind() {
      return Kind.PERMISSION;
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
   * @param giver the id of the contact who did
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

    @Override
    public Kind kind() {
      return Kind.REFERRAL;
    }
  }

  /**
   * What could come next.
   *
   * @param what not blank
   * @param issue the key of the issue that was made of it; null for none
   */
  public record NextWork(String what, String issue) implements Content {
    @Override
    public Kind kind() {
      return Kind.NEXT_WORK;
    }
  }

  /**
   * What we want to remember when we work for the same client again.
   *
   * @param text not blank
   */
  public record Lesson(String text) implements Content {
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

  /** The same with something else in it. */
  public Outcome with(Content next) {
    return new Outcome(id, work, next, made, revision);
  }
}
