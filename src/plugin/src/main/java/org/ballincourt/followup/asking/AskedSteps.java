package org.ballincourt.followup.asking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.step.StepSource;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.store.ClientDates;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Knows what was asked in follow-ups and how many have answered. */
@Component
public class AskedSteps implements StepSource {

  private final SendingStore sendings;
  private final InvitationStore invitations;
  private final ClientDates dates;
  private final AskedWords words;

  @Inject
  public AskedSteps(
      SendingStore sendings, InvitationStore invitations, ClientDates dates, AskedWords words) {
    this.sendings = sendings;
    this.invitations = invitations;
    this.dates = dates;
    this.words = words;
  }

  /** Four statements. */
  @Override
  public List<StepStand> of(Collection<FollowUp> followUps) {
    Map<Long, Sent> sent = sent(followUps);
    Map<Long, LocalDate> today = dates.of(followUps);
    List<StepStand> stands = new ArrayList<>();
    for (FollowUp followUp : followUps) {
      for (Round round : Round.values()) {
        stands.add(stand(followUp, round, sent, today.get(followUp.id())));
      }
    }
    return stands;
  }

  private StepStand stand(FollowUp followUp, Round round, Map<Long, Sent> sent, LocalDate today) {
    Long id = round.of(followUp.asked());
    Sent known = id == null ? null : sent.get(id);
    return known == null
        ? words.unasked(followUp, round, round.step().of(followUp, today))
        : words.asked(followUp, round, known);
  }

  private Map<Long, Sent> sent(Collection<FollowUp> followUps) {
    List<Long> ids = followUps.stream().flatMap(AskedSteps::ids).filter(Objects::nonNull).toList();
    Map<Long, List<Invitation>> invited =
        invitations.of(ids).stream().collect(groupingBy(Invitation::sending));
    return sendings.find(ids).stream()
        .map(each -> new Sent(each, invited.getOrDefault(each.id(), List.of())))
        .collect(toMap(one -> one.sending().id(), identity()));
  }

  private static Stream<Long> ids(FollowUp followUp) {
    return Stream.of(Round.values()).map(round -> round.of(followUp.asked()));
  }
}
