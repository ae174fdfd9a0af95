package org.ballincourt.questionnaire.answer.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.answer.Draft;
import org.springframework.stereotype.Component;

/**
 * Keeps what was answered so far. A draft that is gone never comes back by {@link #save}, so a
 * window that is left open cannot keep what was finished without names.
 */
@Component
public class DraftStore {

  private static final String OF_INVITATION = DraftRow.INVITATION_ID + " = ?";

  private final ActiveObjects ao;

  @Inject
  public DraftStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** One statement. */
  public Optional<Draft> find(long invitation) {
    return row(invitation).map(DraftStore::draft);
  }

  /**
   * Begins one. The caller has seen that there is none before she saw that the invitation is open:
   * the other way round it could be finished in between.
   *
   * @return whether it is there now; false where somebody else began one at the same time
   */
  public boolean begin(long invitation, Draft draft) {
    try {
      return ao.executeInTransaction(() -> create(invitation, draft));
    } catch (RuntimeException e) {
      if (row(invitation).isEmpty()) {
        throw e;
      }
      return false;
    }
  }

  private boolean create(long invitation, Draft draft) {
    ao.create(
        DraftRow.class,
        new DBParam(DraftRow.INVITATION_ID, invitation),
        new DBParam(DraftRow.ANSWERS, WrittenSheet.of(draft.sheet())),
        new DBParam(DraftRow.PAGE_INDEX, draft.page()),
        new DBParam(DraftRow.LANGUAGE_TAG, draft.language().tag()),
        new DBParam(DraftRow.SAVED_AT, draft.savedAt().toEpochMilli()));
    return true;
  }

  /**
   * Saves one that has begun; of two windows the later one wins.
   *
   * @return whether there was one
   */
  public boolean save(long invitation, Draft draft) {
    return ao.executeInTransaction(() -> row(invitation).map(row -> write(row, draft)).isPresent());
  }

  private static DraftRow write(DraftRow row, Draft draft) {
    row.setAnswers(WrittenSheet.of(draft.sheet()));
    row.setPageIndex(draft.page());
    row.setLanguageTag(draft.language().tag());
    row.setSavedAt(draft.savedAt().toEpochMilli());
    row.save();
    return row;
  }

  /** It is gone; joins the caller's transaction. */
  public void delete(long invitation) {
    ao.deleteWithSQL(DraftRow.class, OF_INVITATION, invitation);
  }

  private Optional<DraftRow> row(long invitation) {
    return Arrays.stream(ao.find(DraftRow.class, OF_INVITATION, invitation)).findFirst();
  }

  private static Draft draft(DraftRow row) {
    return new Draft(
        WrittenSheet.sheet(row.getAnswers()),
        row.getPageIndex(),
        new Language(row.getLanguageTag()),
        Instant.ofEpochMilli(row.getSavedAt()));
  }
}
