package org.ballincourt.questionnaire.action.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.answer.store.SheetsOfContact;
import org.springframework.stereotype.Component;

/** What we said becomes of answers. */
@Component
public class ActionRecords implements PersonalRecords {
  private final SheetsOfContact sheets;
  private final AllRows<Long, ActionRow> all;

  @Inject
  public ActionRecords(ActiveObjects ao, SheetsOfContact sheets) {
    this.sheets = sheets;
    this.all = new AllRows<>(ao, ActionRow.class, ActionRow.ACTION_ID, ActionRow::getActionId);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    SheetsOfContact.Sheets hers = sheets.of(erasure.whom().contact());
    List<Entry> entries = new ArrayList<>();
    all.read(
        row -> {
          if (hers.keys().contains(row.getSheetKey())) {
            entries.add(entry(Kind.REPLY, row, hers.projectOf(row.getSendingId())));
          }
        });
    return entries;
  }

  private static Entry entry(Kind kind, ActionRow row, long project) {
    return Entry.of(kind, Where.project(project), Instant.ofEpochMilli(row.getMadeAt()))
        .with("issue", row.getIssueKey())
        .with("note", row.getReplyText())
        .with("instead", row.getInstead());
  }

  @Override
  public void rewrite(Erasure erasure) {
    Set<String> hers = sheets.of(erasure.whom().contact()).keys();
    all.change(row -> rewritten(row, text -> without(text, hers, row, erasure)));
  }

  private static String without(String text, Set<String> hers, ActionRow row, Erasure erasure) {
    return hers.contains(row.getSheetKey())
        ? erasure.aboutHer(text, Reply.LONGEST)
        : erasure.in(text, Reply.LONGEST);
  }

  private static boolean rewritten(ActionRow row, UnaryOperator<String> change) {
    String text = change.apply(row.getReplyText());
    boolean other = AllRows.set(row.getReplyText(), text, row::setReplyText);
    return AllRows.set(row.getInstead(), change.apply(row.getInstead()), row::setInstead) || other;
  }

  /** What we promised stays. */
  @Override
  public void erase(Erasure erasure) {
    // all that was hers are words, which are rewritten
  }
}
