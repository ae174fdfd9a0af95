package org.ballincourt.questionnaire.answer.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.store.AllRows;

/** What people have written on finished sheets, and how it is forgotten; what they chose stays. */
final class SheetWords {
  private static final String OF_INVITATION = SheetRow.INVITATION_ID + " = ?";
  private static final String OF_SHEET = AnswerRow.SHEET_KEY + " = ?";

  private final ActiveObjects ao;
  private final AllRows<String, AnswerRow> allAnswers;
  private final AllRows<String, SheetRow> allSheets;

  SheetWords(ActiveObjects ao) {
    this.ao = ao;
    this.allAnswers =
        new AllRows<>(ao, AnswerRow.class, AnswerRow.ANSWER_KEY, AnswerRow::getAnswerKey);
    this.allSheets = new AllRows<>(ao, SheetRow.class, SheetRow.SHEET_KEY, SheetRow::getSheetKey);
  }

  List<SheetRow> ofInvitation(long invitation) {
    return Arrays.asList(ao.find(SheetRow.class, OF_INVITATION, invitation));
  }

  /** In their order. */
  List<AnswerRow> answersOf(SheetRow sheet) {
    Query query = Query.select().where(OF_SHEET, sheet.getSheetKey()).order(AnswerRow.PLACE);
    return Arrays.asList(ao.find(AnswerRow.class, query));
  }

  void rewrite(UnaryOperator<String> change) {
    allAnswers.change(
        row ->
            AllRows.set(
                row.getAnswerText(), change.apply(row.getAnswerText()), row::setAnswerText));
  }

  /** That something was written is counted, so words stand there still. */
  void forget(SheetRow sheet, Erasure.Words words) {
    ao.executeInTransaction(
        () -> {
          answersOf(sheet).stream()
              .filter(row -> AllRows.set(row.getAnswerText(), words.said(), row::setAnswerText))
              .forEach(AnswerRow::save);
          return null;
        });
  }

  /**
   * Those that were handed in before that time; where it is not kept when, those of sendings that
   * were over by then.
   */
  void forgetBefore(Instant time, LongPredicate over, Erasure.Words words) {
    allSheets.read(
        sheet -> {
          Long at = sheet.getFinishedAt();
          if (at == null ? over.test(sheet.getSendingId()) : at < time.toEpochMilli()) {
            forget(sheet, words);
          }
        });
  }
}
