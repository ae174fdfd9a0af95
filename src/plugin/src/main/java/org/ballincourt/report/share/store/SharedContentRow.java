package org.ballincourt.report.share.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a copy of a report says. A row is never changed; that is why nothing can be set. */
@Preload
@Table("SHARED_CONTENT")
public interface SharedContentRow extends RawEntity<Long> {
  String REPORT_NUMBER = "REPORT_NUMBER";
  String FIGURES = "FIGURES";
  String EVIDENCE = "EVIDENCE";

  /** That of the copy. */
  @NotNull @PrimaryKey(REPORT_NUMBER)
  Long getReportNumber();

  /** JSON: the figures of both sides, without what is for us only. */
  @StringLength(StringLength.UNLIMITED)
  String getFigures();

  /** JSON: keys of issues, turns and asks; null where there were too many. */
  @StringLength(StringLength.UNLIMITED)
  String getEvidence();
}
