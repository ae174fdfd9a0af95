package org.ballincourt.questionnaire.invitation.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One link that was written into a mail; it opens as long as its invitation does. */
@Preload
@Table("TOKEN")
public interface TokenRow extends RawEntity<String> {
  String TOKEN_HASH = "TOKEN_HASH";
  String INVITATION_ID = "INVITATION_ID";
  String MAIL_ID = "MAIL_ID";
  String MADE_AT = "MADE_AT";

  /** SHA-256 in 64 hexadecimal digits; what was hashed is kept nowhere. */
  @NotNull @PrimaryKey(TOKEN_HASH)
  @StringLength(64)
  String getTokenHash();

  @Indexed
  long getInvitationId();

  /** The id of the mail that it was written into. */
  long getMailId();

  /** Epoch milliseconds. */
  long getMadeAt();
}
