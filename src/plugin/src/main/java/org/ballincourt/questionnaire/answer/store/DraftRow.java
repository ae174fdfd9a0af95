package org.ballincourt.questionnaire.answer.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What was answered so far to one invitation. */
@Preload
@Table("DRAFT")
public interface DraftRow extends RawEntity<Long> {
  String INVITATION_ID = "INVITATION_ID";
  String ANSWERS = "ANSWERS";
  String PAGE_INDEX = "PAGE_INDEX";
  String LANGUAGE_TAG = "LANGUAGE_TAG";
  String SAVED_AT = "SAVED_AT";

  @NotNull @PrimaryKey(INVITATION_ID)
  Long getInvitationId();

  /** JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getAnswers();

  void setAnswers(String answers);

  /** Counted from 0. */
  int getPageIndex();

  void setPageIndex(int page);

  /** As in BCP 47. */
  @StringLength(35)
  String getLanguageTag();

  void setLanguageTag(String tag);

  /** Epoch milliseconds. */
  long getSavedAt();

  void setSavedAt(long savedAt);
}
