package org.ballincourt.questionnaire.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What was asked once. Rows are only added; nothing can be set. */
@Preload
@Table("VERSION")
public interface VersionRow extends RawEntity<String> {
  String VERSION_ID = "VERSION_ID";
  String QUESTIONNAIRE_ID = "QUESTIONNAIRE_ID";
  String VERSION_NUMBER = "VERSION_NUMBER";
  String FORM = "FORM";
  String FROZEN_AT = "FROZEN_AT";

  /** Questionnaire and number, as in {@code 7.3}. */
  @NotNull @PrimaryKey(VERSION_ID)
  @StringLength(40)
  String getVersionId();

  @Indexed
  long getQuestionnaireId();

  /** From 1. */
  int getVersionNumber();

  /** JSON: as a questionnaire. */
  @StringLength(StringLength.UNLIMITED)
  String getForm();

  /** Epoch milliseconds. */
  long getFrozenAt();
}
