package org.ballincourt.questionnaire.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One questionnaire. A row is never changed, only replaced; that is why nothing can be set. */
@Preload
@Table("QUESTIONNAIRE")
public interface QuestionnaireRow extends RawEntity<Long> {
  String QUESTIONNAIRE_ID = "QUESTIONNAIRE_ID";
  String FORM = "FORM";
  String LATEST_VERSION = "LATEST_VERSION";
  String ARCHIVED = "ARCHIVED";
  String BUILT_IN = "BUILT_IN";
  String REVISION = "REVISION";

  /** Those of built-in forms are fixed, so that two nodes make no form twice. */
  @NotNull @PrimaryKey(QUESTIONNAIRE_ID)
  Long getQuestionnaireId();

  /** JSON: as it would be sent today. */
  @StringLength(StringLength.UNLIMITED)
  String getForm();

  /** The number of the latest version; 0 where none was sent. */
  int getLatestVersion();

  boolean isArchived();

  /** Null for one of somebody’s own. */
  @StringLength(40)
  String getBuiltIn();

  /** How often it has been saved; 0 once it is gone, so that no other gets its id. */
  long getRevision();
}
