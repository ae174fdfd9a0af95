package org.ballincourt.followup.asking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Finds what was asked in follow-ups. */
@Component
public class AskedQuestions {

  private final SendingStore sendings;
  private final InvitationStore invitations;

  @Inject
  public AskedQuestions(SendingStore sendings, InvitationStore invitations) {
    this.sendings = sendings;
    this.invitations = invitations;
  }

  /** By the id of the sending; two statements however many there are, and none for none. */
  public Map<Long, Sent> of(Collection<FollowUp> followUps) {
    List<Long> ids =
        followUps.stream().flatMap(AskedQuestions::ids).filter(Objects::nonNull).toList();
    Map<Long, List<Invitation>> invited =
        invitations.of(ids).stream().collect(groupingBy(Invitation::sending));
    return sendings.find(ids).stream()
        .map(each -> new Sent(each, invited.getOrDefault(each.id(), List.of())))
        .collect(toMap(sent -> sent.sending().id(), identity()));
  }

  private static Stream<Long> ids(FollowUp followUp) {
    return Stream.of(Round.values()).map(round -> round.of(followUp.asked()));
  }
}
