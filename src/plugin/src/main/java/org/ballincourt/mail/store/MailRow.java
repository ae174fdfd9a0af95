package org.ballincourt.mail.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a mail says. Nothing of it can be set; how far it has come is in another row. */
@Preload
@Table("MAIL")
public interface MailRow extends RawEntity<Long> {
  String MAIL_ID = "MAIL_ID";
  String RECIPIENT = "RECIPIENT";
  String FROM_NAME = "FROM_NAME";
  String REPLY_TO = "REPLY_TO";
  String SUBJECT = "SUBJECT";
  String BODY_KIND = "BODY_KIND";
  String BODY = "BODY";
  String SENT_BY = "SENT_BY";
  String LINKED_TO = "LINKED_TO";

  /** Later mails have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(MAIL_ID)
  Long getMailId();

  /** An address. */
  @StringLength(300)
  String getRecipient();

  /** Only for one of ours who is there no more. */
  void setRecipient(String address);

  String getFromName();

  /** Only for somebody who takes it over, or is there no more. */
  void setFromName(String name);

  /** An address. */
  @StringLength(300)
  String getReplyTo();

  /** Only for somebody who takes it over, or is there no more. */
  void setReplyTo(String address);

  /** The key of the user in whose name it is; null for nobody. */
  @Indexed
  String getSentBy();

  /** For another key of the same user, or somebody who takes it over. */
  void setSentBy(String user);

  @StringLength(450)
  String getSubject();

  /** Only without somebody’s name. */
  void setSubject(String subject);

  @StringLength(30)
  String getBodyKind();

  /** With a mark in the place of the link. */
  @StringLength(StringLength.UNLIMITED)
  String getBody();

  /** Only without somebody’s name. */
  void setBody(String body);

  /** Null for a mail without a link. */
  @Indexed
  Long getLinkedTo();
}
