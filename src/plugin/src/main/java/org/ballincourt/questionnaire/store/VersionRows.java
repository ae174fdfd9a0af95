package org.ballincourt.questionnaire.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.form.WrittenForm;

/** The rows of versions; joins the caller’s transaction. */
final class VersionRows {

  private final ActiveObjects ao;

  VersionRows(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * @param ids not empty
   */
  Stream<VersionRow> of(Collection<VersionId> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    Object[] keys = ids.stream().map(VersionId::key).toArray();
    return Arrays.stream(
        ao.find(VersionRow.class, VersionRow.VERSION_ID + " IN (" + marks + ")", keys));
  }

  /** Latest first. */
  Stream<VersionRow> of(long questionnaire) {
    Query all =
        Query.select()
            .where(VersionRow.QUESTIONNAIRE_ID + " = ?", questionnaire)
            .order(VersionRow.VERSION_NUMBER + " DESC");
    return Arrays.stream(ao.find(VersionRow.class, all));
  }

  void make(VersionId id, Questionnaire form, Instant frozenAt) {
    ao.create(
        VersionRow.class,
        new DBParam(VersionRow.VERSION_ID, id.key()),
        new DBParam(VersionRow.QUESTIONNAIRE_ID, id.questionnaire()),
        new DBParam(VersionRow.VERSION_NUMBER, id.version()),
        new DBParam(VersionRow.FORM, WrittenForm.of(form)),
        new DBParam(VersionRow.FROZEN_AT, frozenAt.toEpochMilli()));
  }

  static VersionId id(VersionRow row) {
    return new VersionId(row.getQuestionnaireId(), row.getVersionNumber());
  }

  static FrozenVersion version(VersionRow row) {
    return new FrozenVersion(
        row.getVersionNumber(), Instant.ofEpochMilli(row.getFrozenAt()), form(row));
  }

  static Questionnaire form(VersionRow row) {
    return WrittenForm.questionnaire(row.getForm());
  }
}
