package org.ballincourt.commitment.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One fact. Rows are only added, and go with their issue; nothing of what was done can be set. */
@Preload
@Table("FACT")
public interface FactRow extends RawEntity<Long> {
  String FACT_ID = "FACT_ID";
  String ISSUE_ID = "ISSUE_ID";
  String KIND = "KIND";
  String ASK_ID = "ASK_ID";
  String HAPPENED_AT = "HAPPENED_AT";
  String ENTERED_AT = "ENTERED_AT";
  String AUTHOR = "AUTHOR";
  String PARTY = "PARTY";
  String NEED_KIND = "NEED_KIND";
  String CONTACT_ID = "CONTACT_ID";
  String NEEDS = "NEEDS";
  String RECEIVED = "RECEIVED";
  String CHANNEL = "CHANNEL";
  String PICKED = "PICKED";
  String NOTE = "NOTE";

  /** Later facts have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(FACT_ID)
  Long getFactId();

  @Indexed
  long getIssueId();

  @StringLength(30)
  String getKind();

  /** The fact with which the commitment began that this belongs to; null for asks and others. */
  Long getAskId();

  /** Epoch milliseconds. */
  long getHappenedAt();

  /** Epoch milliseconds. */
  long getEnteredAt();

  /** The key of a user; null where nobody was logged in. */
  @Indexed
  String getAuthor();

  /** Only for another key of the same user. */
  void setAuthor(String author);

  @StringLength(30)
  String getParty();

  @StringLength(30)
  String getNeedKind();

  @Indexed
  Long getContactId();

  /** JSON: a list; null for none. */
  @StringLength(StringLength.UNLIMITED)
  String getNeeds();

  /** Only without somebody’s name. */
  void setNeeds(String needs);

  /** JSON: a list of numbers; null for none. */
  @StringLength(StringLength.MAX_LENGTH)
  String getReceived();

  @StringLength(30)
  String getChannel();

  /** An ISO date. */
  @StringLength(10)
  String getPicked();

  @StringLength(StringLength.UNLIMITED)
  String getNote();

  /** Only without somebody’s name. */
  void setNote(String note);
}
