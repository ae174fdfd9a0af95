package org.ballincourt.change.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change. Rows are only added; nothing of what was done can be set. */
@Preload
@Table("CHANGE")
public interface ChangeRow extends RawEntity<Long> {
  String CHANGE_ID = "CHANGE_ID";
  String DONE_AT = "DONE_AT";
  String AUTHOR = "AUTHOR";
  String PROJECT_ID = "PROJECT_ID";
  String DEED = "DEED";
  String DIFFERENCES = "DIFFERENCES";
  String LATEST = "LATEST";

  /** Later changes have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(CHANGE_ID)
  Long getChangeId();

  /** Epoch milliseconds. */
  long getDoneAt();

  /** The key of a user; null where nobody was logged in. */
  String getAuthor();

  /** Only for another key of the same user. */
  void setAuthor(String author);

  /** Null for all of Jira. */
  @Indexed
  Long getProjectId();

  @StringLength(30)
  String getDeed();

  /** JSON: a list. */
  @StringLength(StringLength.UNLIMITED)
  String getDifferences();

  /** Only without somebody’s name. */
  void setDifferences(String differences);

  /**
   * Whether there is no later one of its project, so that the last change of each of many is found
   * without reading the others; false for all of Jira.
   */
  boolean isLatest();

  void setLatest(boolean latest);
}
