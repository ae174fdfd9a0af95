package org.ballincourt.questionnaire.answer.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A finished sheet; it is never changed. The key is random, so that the order of keys tells nothing
 * about who answered when.
 */
@Preload
@Table("SHEET")
public interface SheetRow extends RawEntity<String> {
  String SHEET_KEY = "SHEET_KEY";
  String SENDING_ID = "SENDING_ID";
  String INVITATION_ID = "INVITATION_ID";
  String RECORDED_BY = "RECORDED_BY";
  String LANGUAGE_TAG = "LANGUAGE_TAG";
  String FINISHED_AT = "FINISHED_AT";

  @NotNull @PrimaryKey(SHEET_KEY)
  @StringLength(40)
  String getSheetKey();

  @Indexed
  long getSendingId();

  /** Null without names. */
  Long getInvitationId();

  /** The key of a user; null where the client wrote it herself. */
  String getRecordedBy();

  void setRecordedBy(String user);

  /** As in BCP 47: in which it was asked; null without names. */
  @StringLength(35)
  String getLanguageTag();

  /** Epoch milliseconds; null without names. */
  Long getFinishedAt();
}
