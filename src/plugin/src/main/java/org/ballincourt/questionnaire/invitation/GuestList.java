package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Skipped.Why;

/**
 * Who of those who were chosen is asked, and who is not.
 *
 * @param asked in the order in which they were chosen
 * @param skipped in the same order
 */
public record GuestList(List<Candidate> asked, List<Skipped> skipped) {

  public GuestList {
    asked = List.copyOf(asked);
    skipped = List.copyOf(skipped);
  }

  /**
   * What decides about it.
   *
   * @param questionnaire its id
   * @param occasion not null
   * @param rest not null
   * @param now not null
   */
  public record Wish(long questionnaire, Occasion occasion, Rest rest, Instant now) {
    public Wish {
      requireNonNull(occasion, "occasion");
      requireNonNull(rest, "rest");
      requireNonNull(now, "now");
    }

    private boolean sendsMails() {
      return occasion != Occasion.TOGETHER;
    }

    private boolean waits() {
      return occasion == Occasion.USUAL;
    }
  }

  /**
   * @param chosen each person once
   * @param earlier all that they were asked within the rest, and all that they can still answer
   */
  public static GuestList of(
      Collection<Candidate> chosen, Collection<EarlierInvitation> earlier, Wish wish) {
    List<Candidate> asked = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Candidate candidate : chosen) {
      List<EarlierInvitation> hers =
          earlier.stream().filter(invitation -> invitation.isOf(candidate)).toList();
      obstacle(candidate, asked, wish)
          .or(() -> openTo(candidate, hers, wish))
          .or(() -> rest(candidate, hers, wish))
          .ifPresentOrElse(skipped::add, () -> asked.add(candidate));
    }
    return new GuestList(asked, skipped);
  }

  private static Optional<Skipped> obstacle(
      Candidate candidate, List<Candidate> before, Wish wish) {
    if (candidate.gone()) {
      return Optional.of(Skipped.because(Why.GONE, candidate));
    }
    if (wish.sendsMails() && candidate.email() == null) {
      return Optional.of(Skipped.because(Why.NO_EMAIL, candidate));
    }
    boolean taken = before.stream().anyMatch(other -> candidate.hasMailbox(other.email()));
    return wish.sendsMails() && taken
        ? Optional.of(Skipped.because(Why.SAME_EMAIL, candidate))
        : Optional.empty();
  }

  private static Optional<Skipped> openTo(
      Candidate candidate, List<EarlierInvitation> hers, Wish wish) {
    return hers.stream()
        .filter(invitation -> invitation.open())
        .filter(invitation -> invitation.questionnaire() == wish.questionnaire())
        .findFirst()
        .map(invitation -> Skipped.because(Why.ASKED_ALREADY, candidate));
  }

  private static Optional<Skipped> rest(
      Candidate candidate, List<EarlierInvitation> hers, Wish wish) {
    return hers.stream()
        .map(EarlierInvitation::mailedAt)
        .filter(Objects::nonNull)
        .map(wish.rest()::endAfter)
        .filter(end -> wish.waits() && wish.now().isBefore(end))
        .max(Comparator.naturalOrder())
        .map(end -> new Skipped(candidate, Why.RESTING, end));
  }
}
