package org.ballincourt.questionnaire.results;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.figures.Nameless;
import org.ballincourt.questionnaire.figures.ResponseRate;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;

/**
 * A sending with all that came of it.
 *
 * @param form what was asked, as it was then, without the sender’s own questions
 * @param sheets in an order that tells nothing where they bear no names
 * @param invitations in the order in which they were made
 */
public record Wave(
    Sending sending, Questionnaire form, List<KeptSheet> sheets, List<Invitation> invitations) {

  public Wave {
    requireNonNull(sending, "sending");
    requireNonNull(form, "form");
    sheets = List.copyOf(sheets);
    invitations = List.copyOf(invitations);
  }

  /** Whether its answers may be seen; those without names only all together. */
  public boolean isTold() {
    return sending.isNamed() || Nameless.areTold((int) byThemselves(), sending.isClosed());
  }

  private long byThemselves() {
    return sheets.stream().filter(sheet -> !sheet.isRecordedByUs()).count();
  }

  /** Those of its sheets that may be seen: all, or none. */
  public List<KeptSheet> told() {
    return isTold() ? sheets : List.of();
  }

  public ResponseRate rate(Instant now) {
    return sending.isNamed()
        ? ResponseRate.of(invitations, (int) (sheets.size() - byThemselves()), now)
        : ResponseRate.withoutNames(invitations, now);
  }

  /** Whose sheet it is, as she was called then; empty without names. */
  public Optional<Invitation> author(KeptSheet sheet) {
    return sending.isNamed() ? invited(sheet) : Optional.empty();
  }

  private Optional<Invitation> invited(KeptSheet sheet) {
    return invitations.stream()
        .filter(invitation -> Objects.equals(invitation.id(), sheet.invitation()))
        .findFirst();
  }

  /** The questionnaire and the number of its version. */
  public int version() {
    return sending.form().version();
  }
}
