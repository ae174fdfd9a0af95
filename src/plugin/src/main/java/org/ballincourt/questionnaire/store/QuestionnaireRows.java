package org.ballincourt.questionnaire.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.questionnaire.form.WrittenForm;
import org.ballincourt.store.LatestRow;

/**
 * The rows of questionnaires. None is ever changed, only replaced: it is deleted on condition that
 * it still is what was read, and made anew in the same transaction, which is the caller’s.
 */
final class QuestionnaireRows {

  /** The revision of a questionnaire that is gone. */
  private static final long GONE = 0;

  private static final String BY_ID = QuestionnaireRow.QUESTIONNAIRE_ID + " = ?";
  private static final String AS_SEEN =
      BY_ID
          + " AND "
          + QuestionnaireRow.REVISION
          + " = ? AND "
          + QuestionnaireRow.LATEST_VERSION
          + " = ?";

  private final ActiveObjects ao;

  QuestionnaireRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Also those that are gone. */
  List<QuestionnaireRow> everyOne() {
    return List.of(ao.find(QuestionnaireRow.class, Query.select()));
  }

  /** Also one that is gone. */
  boolean isKnown(long id) {
    return ao.count(QuestionnaireRow.class, BY_ID, id) > 0;
  }

  Optional<KeptQuestionnaire> of(long id) {
    return Arrays.stream(ao.find(QuestionnaireRow.class, BY_ID, id))
        .filter(QuestionnaireRows::isKept)
        .findFirst()
        .map(QuestionnaireRows::kept);
  }

  /** The same, for whoever is about to take it; see {@link LatestRow}. */
  Optional<KeptQuestionnaire> latest(long id) {
    return LatestRow.find(ao, QuestionnaireRow.class, QuestionnaireRow.QUESTIONNAIRE_ID, id)
        .filter(QuestionnaireRows::isKept)
        .map(QuestionnaireRows::kept);
  }

  static boolean isKept(QuestionnaireRow row) {
    return row.getRevision() != GONE;
  }

  static KeptQuestionnaire kept(QuestionnaireRow row) {
    return new KeptQuestionnaire(
        row.getQuestionnaireId(),
        WrittenForm.questionnaire(row.getForm()),
        row.getLatestVersion(),
        row.isArchived(),
        row.getBuiltIn(),
        row.getRevision());
  }

  /** Of those that are kept and those that are gone. */
  long highestId() {
    Query highest = Query.select().order(QuestionnaireRow.QUESTIONNAIRE_ID + " DESC").limit(1);
    return Arrays.stream(ao.find(QuestionnaireRow.class, highest))
        .map(QuestionnaireRow::getQuestionnaireId)
        .findFirst()
        .orElse(0L);
  }

  /**
   * Deletes the row.
   *
   * @return false where it is no longer what was seen, and nothing was deleted
   */
  boolean take(KeptQuestionnaire seen) {
    return ao.deleteWithSQL(
            QuestionnaireRow.class, AS_SEEN, seen.id(), seen.revision(), seen.version())
        == 1;
  }

  void make(KeptQuestionnaire kept) {
    ao.create(
        QuestionnaireRow.class,
        new DBParam(QuestionnaireRow.QUESTIONNAIRE_ID, kept.id()),
        new DBParam(QuestionnaireRow.FORM, WrittenForm.of(kept.current())),
        new DBParam(QuestionnaireRow.LATEST_VERSION, kept.version()),
        new DBParam(QuestionnaireRow.ARCHIVED, kept.archived()),
        new DBParam(QuestionnaireRow.BUILT_IN, kept.builtIn()),
        new DBParam(QuestionnaireRow.REVISION, kept.revision()));
  }

  /** Leaves a row of one that is gone: no other gets its id, and no built-in form comes back. */
  void makeGone(KeptQuestionnaire last) {
    make(
        new KeptQuestionnaire(
            last.id(), last.current(), last.version(), true, last.builtIn(), GONE));
  }
}
