package org.ballincourt.questionnaire.results.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.answer.store.SheetStore;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.ballincourt.questionnaire.store.VersionId;
import org.springframework.stereotype.Component;

/** Reads all that came of some sendings: four statements, however many there are. */
@Component
public class Waves {

  private final QuestionnaireStore questionnaires;
  private final InvitationStore invitations;
  private final SheetStore sheets;

  @Inject
  public Waves(QuestionnaireStore questionnaires, InvitationStore invitations, SheetStore sheets) {
    this.questionnaires = questionnaires;
    this.invitations = invitations;
    this.sheets = sheets;
  }

  /** In the order of the sendings. */
  public List<Wave> of(Collection<Sending> sendings) {
    Set<Long> ids = sendings.stream().map(Sending::id).collect(toSet());
    Map<VersionId, Questionnaire> forms =
        questionnaires.versions(sendings.stream().map(Waves::version).collect(toSet()));
    Map<Long, List<Invitation>> invited =
        invitations.of(ids).stream().collect(groupingBy(Invitation::sending));
    Map<Long, List<KeptSheet>> filled =
        sheets.of(ids).stream().collect(groupingBy(KeptSheet::sending));
    return sendings.stream()
        .filter(sending -> forms.containsKey(version(sending)))
        .map(
            sending ->
                new Wave(
                    sending,
                    forms.get(version(sending)),
                    filled.getOrDefault(sending.id(), List.of()),
                    invited.getOrDefault(sending.id(), List.of())))
        .toList();
  }

  private static VersionId version(Sending sending) {
    return new VersionId(sending.form().questionnaire(), sending.form().version());
  }
}
