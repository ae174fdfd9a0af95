package org.ballincourt.questionnaire.invitation.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One invitation. A row is never changed, only replaced; that is why nothing can be set. */
@Preload
@Table("INVITATION")
public interface InvitationRow extends RawEntity<Long> {
  String INVITATION_ID = "INVITATION_ID";
  String SENDING_ID = "SENDING_ID";
  String CONTACT_ID = "CONTACT_ID";
  String NAME = "NAME";
  String EMAIL = "EMAIL";
  String MAILBOX = "MAILBOX";
  String LANGUAGE_TAG = "LANGUAGE_TAG";
  String INVITED_AT = "INVITED_AT";
  String EXPIRES_AT = "EXPIRES_AT";
  String NAMED = "NAMED";
  String FINISHED = "FINISHED";
  String STARTED_AT = "STARTED_AT";
  String FINISHED_AT = "FINISHED_AT";
  String REMINDED_AT = "REMINDED_AT";
  String BOUNCED_AT = "BOUNCED_AT";
  String REVOKED_AT = "REVOKED_AT";
  String MARK = "MARK";

  @AutoIncrement
  @NotNull @PrimaryKey(INVITATION_ID)
  Long getInvitationId();

  @Indexed
  long getSendingId();

  @Indexed
  long getContactId();

  /** That of the time. */
  String getName();

  /** That of the time; null for none. */
  String getEmail();

  /** The address in small letters, by which two contacts are told to be one person. */
  @Indexed
  String getMailbox();

  /** As in BCP 47. */
  @StringLength(35)
  String getLanguageTag();

  /** Epoch milliseconds. */
  @Indexed
  long getInvitedAt();

  /** Epoch milliseconds, exclusive. */
  long getExpiresAt();

  /** Whether answers are told by name. */
  boolean isNamed();

  boolean isFinished();

  /** Epoch milliseconds; null while nobody has, and always without names. */
  Long getStartedAt();

  /** Epoch milliseconds; null while nobody has, and always without names. */
  Long getFinishedAt();

  /** Epoch milliseconds; null while nobody has. */
  Long getRemindedAt();

  /** Epoch milliseconds; null while nobody has said so. */
  Long getBouncedAt();

  /** Epoch milliseconds; null while nobody has. */
  Long getRevokedAt();

  /** Another one in each row that takes the place of one before. */
  long getMark();
}
