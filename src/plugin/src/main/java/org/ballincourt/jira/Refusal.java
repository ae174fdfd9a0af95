package org.ballincourt.jira;

import java.util.List;

/** What was asked is not done, and why; nothing has been changed. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The kinds of refusal that a caller can tell apart. */
  public enum Kind {
    BAD_INPUT(400),
    NOT_ALLOWED(403),
    NOT_FOUND(404);

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

  public Refusal(Kind kind, List<Fault> faults) {
    super(kind + " " + faults);
    this.kind = kind;
    this.faults = List.copyOf(faults);
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
}
