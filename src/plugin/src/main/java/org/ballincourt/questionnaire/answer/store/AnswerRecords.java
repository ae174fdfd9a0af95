package org.ballincourt.questionnaire.answer.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.client.Language;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.ballincourt.privacy.store.JsonTexts;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.Draft;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.springframework.stereotype.Component;

/**
 * What people have answered. Whose a sheet without a name is nobody knows, so nothing of it is
 * hers; that her name stands in one is not told, for it would tell of it before its time.
 */
@Component
public class AnswerRecords implements PersonalRecords {
  private final InvitationStore invitations;
  private final AskedForms forms;
  private final SheetWords sheets;
  private final DraftStore drafts;
  private final AllRows<Long, DraftRow> allDrafts;

  @Inject
  public AnswerRecords(ActiveObjects ao, InvitationStore invitations, AskedForms forms) {
    this.invitations = invitations;
    this.forms = forms;
    this.sheets = new SheetWords(ao);
    this.drafts = new DraftStore(ao);
    this.allDrafts =
        new AllRows<>(ao, DraftRow.class, DraftRow.INVITATION_ID, DraftRow::getInvitationId);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    List<Entry> entries = new ArrayList<>();
    for (Invitation invitation : hers(erasure)) {
      forms
          .find(invitation.id())
          .filter(one -> one.sending().isNamed())
          .ifPresent(asked -> add(asked, entries));
    }
    return entries;
  }

  private List<Invitation> hers(Erasure erasure) {
    return invitations.ofContact(erasure.whom().contact());
  }

  private void add(Asked asked, List<Entry> entries) {
    long invitation = asked.invitation().id();
    drafts.find(invitation).map(draft -> draft(asked, draft)).ifPresent(entries::add);
    sheets.ofInvitation(invitation).forEach(row -> entries.add(answers(asked, row)));
  }

  /** What it says only she sees, by her link. */
  private static Entry draft(Asked asked, Draft draft) {
    return Entry.of(Kind.DRAFT, where(asked), draft.savedAt())
        .with("project", asked.sending().about().projectName());
  }

  private static Where where(Asked asked) {
    return Where.project(asked.sending().about().project());
  }

  private Entry answers(Asked asked, SheetRow sheet) {
    Long finished = sheet.getFinishedAt();
    Entry entry =
        Entry.of(
                Kind.ANSWERS,
                where(asked),
                finished == null ? null : Instant.ofEpochMilli(finished))
            .with("project", asked.sending().about().projectName());
    for (AnswerRow row : sheets.answersOf(sheet)) {
      entry = entry.with(prompt(asked, row.getQuestionId()), said(asked, row));
    }
    return entry;
  }

  private static String prompt(Asked asked, String id) {
    Optional<Question> question = asked.form().question(id);
    return question.map(one -> one.in(asked.version().mainLanguage()).prompt()).orElse(id);
  }

  private static String said(Asked asked, AnswerRow row) {
    List<String> parts = new ArrayList<>();
    Optional.ofNullable(row.getChosen()).ifPresent(chosen -> parts.add(words(asked, row, chosen)));
    Optional.ofNullable(row.getAnswerText()).ifPresent(parts::add);
    return String.join(": ", parts);
  }

  private static String words(Asked asked, AnswerRow row, String chosen) {
    Language language = asked.version().mainLanguage();
    Wording wording =
        asked
            .form()
            .question(row.getQuestionId())
            .map(one -> one.in(language))
            .orElse(Wording.NONE);
    return Arrays.stream(chosen.split(","))
        .map(code -> wording.option(code).isEmpty() ? code : wording.option(code))
        .collect(Collectors.joining(", "));
  }

  @Override
  public void rewrite(Erasure erasure) {
    sheets.rewrite(erasure::in);
    allDrafts.change(
        row -> {
          String answers = JsonTexts.with(row.getAnswers(), erasure::in);
          return AllRows.set(row.getAnswers(), answers, row::setAnswers);
        });
  }

  @Override
  public void erase(Erasure erasure) {
    for (Invitation invitation : hers(erasure)) {
      drafts.delete(invitation.id());
      sheets.ofInvitation(invitation.id()).forEach(row -> sheets.forget(row, erasure.words()));
    }
  }

  /** Where it is not kept when a sheet was handed in, it is old once nobody could any more. */
  @Override
  public void dropBefore(Instant time, Erasure.Words words) {
    Map<Long, Boolean> over = new HashMap<>();
    sheets.forgetBefore(
        time, sending -> over.computeIfAbsent(sending, id -> isOver(id, time)), words);
    allDrafts.read(
        row -> {
          if (row.getSavedAt() < time.toEpochMilli()) {
            drafts.delete(row.getInvitationId());
          }
        });
  }

  private boolean isOver(long sending, Instant time) {
    return invitations.of(List.of(sending)).stream()
        .allMatch(invitation -> invitation.expiresAt().isBefore(time));
  }
}
