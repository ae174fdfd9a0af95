package org.ballincourt.questionnaire.invitation.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.form.WrittenForm;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;

/** A sending as its row has it. */
final class StoredSending {

  private StoredSending() {}

  static DBParam[] columns(Sending sending, String request, Map<Language, Letter> letters) {
    Map<String, Object> row = new HashMap<>();
    row.put(SendingRow.REQUEST_ID, request);
    row.put(SendingRow.LETTERS, LettersText.of(letters));
    row.put(SendingRow.OCCASION, sending.terms().occasion().name());
    row.put(SendingRow.NAMED, sending.isNamed());
    row.put(SendingRow.MADE_BY, sending.made().by());
    row.put(SendingRow.MADE_AT, sending.made().at().toEpochMilli());
    row.put(SendingRow.HOLDS, 0L);
    fill(row, sending.form());
    fill(row, sending.about());
    return row.entrySet().stream()
        .map(column -> new DBParam(column.getKey(), column.getValue()))
        .toArray(DBParam[]::new);
  }

  private static void fill(Map<String, Object> row, Form form) {
    row.put(SendingRow.QUESTIONNAIRE_ID, form.questionnaire());
    row.put(SendingRow.FORM_VERSION, form.version());
    row.put(SendingRow.OWN_QUESTIONS, form.own().isEmpty() ? null : WrittenForm.of(form.own()));
  }

  private static void fill(Map<String, Object> row, Work about) {
    row.put(SendingRow.PROJECT_ID, about.project());
    row.put(SendingRow.PROJECT_KEY, about.projectKey());
    row.put(SendingRow.PROJECT_NAME, about.projectName());
    row.put(SendingRow.CLIENT_ID, about.client());
    row.put(SendingRow.CLIENT_NAME, about.clientName());
  }

  static Sending of(SendingRow row) {
    Instant closed = row.getClosedAt() == null ? null : Instant.ofEpochMilli(row.getClosedAt());
    return new Sending(
        row.getSendingId(),
        new Form(row.getQuestionnaireId(), row.getFormVersion(), own(row)),
        about(row),
        new Terms(Occasion.valueOf(row.getOccasion()), row.isNamed()),
        new Made(row.getMadeBy(), Instant.ofEpochMilli(row.getMadeAt())),
        closed);
  }

  private static List<Question> own(SendingRow row) {
    return row.getOwnQuestions() == null ? List.of() : WrittenForm.questions(row.getOwnQuestions());
  }

  private static Work about(SendingRow row) {
    return new Work(
        row.getProjectId(),
        row.getProjectKey(),
        row.getProjectName(),
        row.getClientId(),
        row.getClientName());
  }
}
