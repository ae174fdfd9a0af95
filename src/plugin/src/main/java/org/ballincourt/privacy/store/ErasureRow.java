package org.ballincourt.privacy.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That a contact is forgotten, or is about to be. */
@Preload
@Table("ERASURE")
public interface ErasureRow extends RawEntity<Long> {
  String CONTACT_ID = "CONTACT_ID";
  String BEGUN_BY = "BEGUN_BY";
  String BEGUN_AT = "BEGUN_AT";
  String DONE_AT = "DONE_AT";

  @NotNull @PrimaryKey(CONTACT_ID)
  Long getContactId();

  /** The key of a user; null where nobody was logged in, as at night. */
  @Indexed
  String getBegunBy();

  /** Only for another key of the same user. */
  void setBegunBy(String user);

  /** Epoch milliseconds. */
  long getBegunAt();

  /** Epoch milliseconds; null while it is not known to be done. */
  Long getDoneAt();

  void setDoneAt(Long doneAt);
}
