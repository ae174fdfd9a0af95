package org.ballincourt.questionnaire.invitation.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.ballincourt.privacy.store.AllRows;
import org.ballincourt.privacy.store.JsonTexts;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Sending;
import org.springframework.stereotype.Component;

/** Who was invited to answer, and what the letters say. */
@Component
public class InvitationRecords implements PersonalRecords {
  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final AllRows<Long, SendingRow> all;

  @Inject
  public InvitationRecords(ActiveObjects ao, InvitationStore invitations, SendingStore sendings) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.all = new AllRows<>(ao, SendingRow.class, SendingRow.SENDING_ID, SendingRow::getSendingId);
  }

  @Override
  public Whom known(Whom whom) {
    Whom known = whom;
    for (Invitation invitation : invitations.ofContact(whom.contact())) {
      known = known.knownAs(invitation.invited().name(), invitation.invited().email());
    }
    return known;
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    List<Invitation> hers = invitations.ofContact(erasure.whom().contact());
    List<Long> ids = hers.stream().map(Invitation::sending).distinct().toList();
    Map<Long, Sending> sent = sendings.find(ids).stream().collect(toMap(Sending::id, identity()));
    return hers.stream().map(each -> entry(each, sent.get(each.sending()))).toList();
  }

  /** Without names it is not told whether she has answered. */
  private static Entry entry(Invitation invitation, Sending sending) {
    Invited invited = invitation.invited();
    Course course = sending.told(invitation).course();
    return Entry.of(Kind.INVITATION, Where.project(sending.about().project()), sending.made().at())
        .with("project", sending.about().projectName())
        .with("name", invited.name())
        .with("email", invited.email())
        .with("language", invited.language().tag())
        .with("startedAt", course.startedAt())
        .with("finishedAt", course.finishedAt())
        .with("remindedAt", course.remindedAt())
        .with("bouncedAt", course.bouncedAt())
        .with("revokedAt", course.revokedAt());
  }

  @Override
  public void rewrite(Erasure erasure) {
    Set<Long> hers =
        invitations.ofContact(erasure.whom().contact()).stream()
            .map(Invitation::sending)
            .collect(Collectors.toSet());
    all.change(row -> rewritten(row, hers.contains(row.getSendingId()), erasure));
  }

  private static boolean rewritten(SendingRow row, boolean aboutHer, Erasure erasure) {
    String letters = without(row.getLetters(), aboutHer, erasure);
    String questions = without(row.getOwnQuestions(), aboutHer, erasure);
    boolean written = AllRows.set(row.getLetters(), letters, row::setLetters);
    return AllRows.set(row.getOwnQuestions(), questions, row::setOwnQuestions) || written;
  }

  private static String without(String json, boolean aboutHer, Erasure erasure) {
    return JsonTexts.with(json, text -> aboutHer ? erasure.aboutHer(text) : erasure.in(text));
  }

  @Override
  public void erase(Erasure erasure) {
    invitations
        .ofContact(erasure.whom().contact())
        .forEach(each -> invitations.forget(each.id(), erasure.words().somebody()));
  }

  @Override
  public Optional<Instant> lastOf(long contact) {
    List<Long> ids =
        invitations.ofContact(contact).stream().map(Invitation::sending).distinct().toList();
    return sendings.find(ids).stream()
        .map(sending -> sending.made().at())
        .max(Comparator.naturalOrder());
  }
}
