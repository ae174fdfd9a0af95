package org.ballincourt.questionnaire.action;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What becomes of one answer.
 *
 * @param id null while it is not kept
 * @param answer of which answer, not null
 * @param issue where the work on it is tracked; null where it is not
 * @param reply not null
 * @param made by whom and when, not null
 */
public record Action(Long id, Of answer, Tracked issue, Reply reply, Made made) {

  /**
   * @param sending the id of the sending
   * @param sheet the key of the sheet
   * @param question the id of the question
   */
  public record Of(long sending, String sheet, String question) {
    public Of {
      requireNonNull(sheet, "sheet");
      requireNonNull(question, "question");
    }
  }

  /**
   * An issue as it was when the action was made; key and project are kept as text, so that they
   * outlive a move, and the issue itself.
   */
  public record Tracked(long id, String key, String project) {
    public Tracked {
      requireNonNull(key, "key");
      requireNonNull(project, "project");
    }
  }

  /**
   * @param by the key of a user; null for nobody that is known
   * @param changedAt when the reply was last changed; as {@code at} where it was not
   */
  public record Made(String by, Instant at, Instant changedAt) {}

  public Action {
    requireNonNull(answer, "answer");
    requireNonNull(reply, "reply");
    requireNonNull(made, "made");
  }

  /**
   * Whether it is time to say that we did it.
   *
   * @param closed whether the issue is done, as Jira says now
   */
  public boolean isDidProposed(boolean closed) {
    return closed && issue != null && reply.kind() == Reply.Kind.WILL;
  }

  /** The same with another reply. */
  public Action saying(Reply next, Instant at) {
    return new Action(id, answer, issue, next, new Made(made.by(), made.at(), at));
  }
}
