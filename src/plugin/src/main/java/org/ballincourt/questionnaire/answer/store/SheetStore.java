package org.ballincourt.questionnaire.answer.store;

import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Sending;
import org.springframework.stereotype.Component;

/** Keeps finished sheets, for good. */
@Component
public class SheetStore implements Authored {

  /** Of rows that are renamed at once. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;

  @Inject
  public SheetStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Writes a sheet down; joins the caller's transaction. Without names neither whose it is nor when
   * and in which language it was written is kept.
   *
   * @return its key
   */
  public String add(Sending sending, FilledSheet filled) {
    SheetColumns columns = SheetColumns.of(sending, filled);
    ao.create(SheetRow.class, List.of(columns.sheet()));
    if (!columns.answers().isEmpty()) {
      ao.create(AnswerRow.class, columns.answers());
    }
    return columns.key();
  }

  /** In no order that would tell anything; two statements. */
  public List<KeptSheet> of(Collection<Long> sendings) {
    Object[] ids = sendings.stream().distinct().toArray();
    return ids.length == 0
        ? List.of()
        : sheets(SheetRow.SENDING_ID + in(ids.length), AnswerRow.SENDING_ID + in(ids.length), ids);
  }

  /** Two statements. */
  public Optional<KeptSheet> find(String key) {
    return sheets(SheetRow.SHEET_KEY + " = ?", AnswerRow.SHEET_KEY + " = ?", key).stream()
        .findFirst();
  }

  private List<KeptSheet> sheets(String which, String answersOfWhich, Object... among) {
    Query query = Query.select().where(which, among).order(SheetRow.SHEET_KEY);
    Map<String, List<AnswerRow>> answers =
        Arrays.stream(ao.find(AnswerRow.class, answersOfWhich, among))
            .collect(groupingBy(AnswerRow::getSheetKey));
    return Arrays.stream(ao.find(SheetRow.class, query))
        .map(row -> SheetColumns.kept(row, answers.getOrDefault(row.getSheetKey(), List.of())))
        .toList();
  }

  private static String in(int count) {
    return " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  /** The same user has another key from now on; in batches, each of which is a transaction. */
  @Override
  public void rename(String original, String next) {
    int renamed = original.equals(next) ? 0 : BATCH;
    while (renamed == BATCH) {
      renamed = ao.executeInTransaction(() -> renameSome(original, next));
    }
  }

  private int renameSome(String original, String next) {
    Query some = Query.select().where(SheetRow.RECORDED_BY + " = ?", original).limit(BATCH);
    SheetRow[] rows = ao.find(SheetRow.class, some);
    for (SheetRow row : rows) {
      row.setRecordedBy(next);
      row.save();
    }
    return rows.length;
  }
}
