package org.ballincourt.report.share.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Which report a copy is of; what it says is in another row. */
@Preload
@Table("SHARED_REPORT")
public interface SharedReportRow extends RawEntity<Long> {
  String REPORT_NUMBER = "REPORT_NUMBER";
  String SHARED_AT = "SHARED_AT";
  String SHARED_BY = "SHARED_BY";
  String PROJECT_ID = "PROJECT_ID";
  String CLIENT_ID = "CLIENT_ID";
  String SUBJECT = "SUBJECT";
  String FIRST_DAY = "FIRST_DAY";
  String LAST_DAY = "LAST_DAY";
  String ZONE = "ZONE";
  String STEP = "STEP";
  String GONE = "GONE";

  /** From 1 on; none is given twice. */
  @NotNull @PrimaryKey(REPORT_NUMBER)
  Long getReportNumber();

  /** Epoch milliseconds. */
  long getSharedAt();

  /** The key of a user; null where nobody was logged in. */
  String getSharedBy();

  /** Only for another key of the same user, or where the copy is deleted. */
  void setSharedBy(String sharedBy);

  /** Null where it counts several. */
  @Indexed
  Long getProjectId();

  /** Null where it is about all clients. */
  @Indexed
  Long getClientId();

  /** JSON: ids, keys and names as they were; null once it is deleted. */
  @StringLength(StringLength.UNLIMITED)
  String getSubject();

  /** Only without somebody’s name, or where the copy is deleted. */
  void setSubject(String subject);

  /** ISO-8601, inclusive. */
  @StringLength(10)
  String getFirstDay();

  /** ISO-8601, inclusive. */
  @StringLength(10)
  String getLastDay();

  /** Of the time zone database; where the days begin. */
  @StringLength(60)
  String getZone();

  @StringLength(10)
  String getStep();

  /** Whether somebody deleted it; its number is not given again. */
  boolean isGone();

  void setGone(boolean gone);
}
