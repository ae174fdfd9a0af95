package org.ballincourt.questionnaire.answer.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Sending;

/**
 * A finished sheet as the columns of its rows, and back.
 *
 * @param key random
 * @param answers none where nothing was answered
 */
record SheetColumns(String key, Map<String, Object> sheet, List<Map<String, Object>> answers) {

  private static final int KEY_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static SheetColumns of(Sending sending, FilledSheet filled) {
    String key = randomKey();
    Map<String, Object> sheet = new HashMap<>();
    sheet.put(SheetRow.SHEET_KEY, key);
    sheet.put(SheetRow.SENDING_ID, sending.id());
    if (sending.isNamed()) {
      sheet.put(SheetRow.INVITATION_ID, filled.invitation());
      sheet.put(SheetRow.RECORDED_BY, filled.by().recordedBy());
      sheet.put(SheetRow.LANGUAGE_TAG, filled.by().language().tag());
      sheet.put(SheetRow.FINISHED_AT, filled.by().at().toEpochMilli());
    }
    List<Map<String, Object>> answers = new ArrayList<>();
    filled
        .sheet()
        .answers()
        .forEach(
            (question, answer) -> {
              Map<String, Object> row = answer(question, answers.size(), answer);
              row.put(AnswerRow.ANSWER_KEY, key + "/" + question);
              row.put(AnswerRow.SHEET_KEY, key);
              row.put(AnswerRow.SENDING_ID, sending.id());
              answers.add(row);
            });
    return new SheetColumns(key, sheet, answers);
  }

  private static String randomKey() {
    byte[] bits = new byte[KEY_BYTES];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  private static Map<String, Object> answer(String question, int place, Answer answer) {
    Map<String, Object> row = new HashMap<>();
    row.put(AnswerRow.QUESTION_ID, question);
    row.put(AnswerRow.PLACE, place);
    row.put(AnswerRow.CHOSEN, answer.chosen().isEmpty() ? null : String.join(",", answer.chosen()));
    row.put(AnswerRow.ANSWER_TEXT, answer.text().isEmpty() ? null : answer.text());
    return row;
  }

  static KeptSheet kept(SheetRow row, List<AnswerRow> answers) {
    Long finishedAt = row.getFinishedAt();
    return new KeptSheet(
        row.getSheetKey(),
        row.getSendingId(),
        row.getInvitationId(),
        row.getRecordedBy(),
        finishedAt == null ? null : Instant.ofEpochMilli(finishedAt),
        sheet(answers));
  }

  private static AnswerSheet sheet(List<AnswerRow> rows) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparingInt(AnswerRow::getPlace))
        .forEach(row -> answers.put(row.getQuestionId(), answer(row)));
    return new AnswerSheet(answers);
  }

  private static Answer answer(AnswerRow row) {
    String chosen = row.getChosen();
    String text = row.getAnswerText();
    return new Answer(
        chosen == null ? List.of() : List.of(chosen.split(",")), text == null ? "" : text);
  }
}
