package org.ballincourt.client.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One person at a client. Whoever writes it has taken the client’s row before. */
@Preload
@Table("CONTACT")
public interface ContactRow extends RawEntity<Long> {
  String CONTACT_ID = "CONTACT_ID";
  String CLIENT_ID = "CLIENT_ID";
  String NAME = "NAME";
  String EMAIL = "EMAIL";
  String LANGUAGE_TAG = "LANGUAGE_TAG";
  String FORM_OF_ADDRESS = "FORM_OF_ADDRESS";
  String PART = "PART";
  String AWAY_FROM = "AWAY_FROM";
  String AWAY_TO = "AWAY_TO";
  String STAND_IN = "STAND_IN";
  String GONE = "GONE";

  @AutoIncrement
  @NotNull @PrimaryKey(CONTACT_ID)
  Long getContactId();

  @Indexed
  long getClientId();

  void setClientId(long client);

  String getName();

  void setName(String name);

  /** Null where it is not known. */
  String getEmail();

  void setEmail(String email);

  /** As in BCP 47. */
  @StringLength(35)
  String getLanguageTag();

  void setLanguageTag(String tag);

  /** Null where nobody has said. */
  String getFormOfAddress();

  void setFormOfAddress(String formOfAddress);

  /** The name of a role. */
  @StringLength(30)
  String getPart();

  void setPart(String part);

  /** ISO date, inclusive; null where she is there. */
  @StringLength(10)
  String getAwayFrom();

  void setAwayFrom(String date);

  /** ISO date, inclusive; null where she is there. */
  @StringLength(10)
  String getAwayTo();

  void setAwayTo(String date);

  /** Null where nobody stands in. */
  Long getStandIn();

  void setStandIn(Long contact);

  /** Whether she is kept for the sake of what names her alone. */
  boolean isGone();

  void setGone(boolean gone);
}
