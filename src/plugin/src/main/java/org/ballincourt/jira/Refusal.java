package org.ballincourt.jira;

import java.util.List;
import java.util.Map;

/** What was asked is not done, and why; nothing has been changed. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The kinds of refusal that a caller can tell apart. */
  public enum Kind {
    BAD_INPUT(400),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    /** What is there stands against it; asked otherwise, or later, it may be done. */
    CONFLICT(409);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** Of an answer over HTTP. */
    public int status() {
      return status;
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param field the JSON path of its place; null where there is none
   * @param message in the caller's language, not null
   */
  public record Fault(String field, String message) {}

  private final Kind kind;
  private final transient List<Fault> faults;
  private final transient Map<String, Long> figures;

  /**
   * @param figures numbers that the faults speak of, by the names that callers know them by
   */
  public Refusal(Kind kind, List<Fault> faults, Map<String, Long> figures) {
    super(kind + " " + faults);
    this.kind = kind;
    this.faults = List.copyOf(faults);
    this.figures = Map.copyOf(figures);
  }

  public Refusal(Kind kind, List<Fault> faults) {
    this(kind, faults, Map.of());
  }

  public Refusal(Kind kind, String message) {
    this(kind, List.of(new Fault(null, message)));
  }

  public Kind kind() {
    return kind;
  }

  public List<Fault> faults() {
    return faults;
  }

  public Map<String, Long> figures() {
    return figures;
  }
}
