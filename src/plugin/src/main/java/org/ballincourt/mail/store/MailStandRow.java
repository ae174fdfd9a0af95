package org.ballincourt.mail.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How far a mail has come. A row is never changed, only replaced. */
@Preload
@Table("MAIL_STAND")
public interface MailStandRow extends RawEntity<Long> {
  String MAIL_ID = "MAIL_ID";
  String LINKED_TO = "LINKED_TO";
  String STATE = "STATE";
  String SINCE = "SINCE";

  @NotNull @PrimaryKey(MAIL_ID)
  Long getMailId();

  /** The same as in the row of what it says. */
  @Indexed
  Long getLinkedTo();

  @Indexed
  @StringLength(30)
  String getState();

  /** Epoch milliseconds. */
  long getSince();
}
