package org.ballincourt.report.settings.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** How long it takes us in one project to find our way back; projects without it have no row. */
@Preload
@Table("GETTING_BACK")
public interface GettingBackRow extends RawEntity<Long> {
  String PROJECT_ID = "PROJECT_ID";
  String THRESHOLD_DAYS = "THRESHOLD_DAYS";
  String HALF_HOURS = "HALF_HOURS";

  @NotNull @PrimaryKey(PROJECT_ID)
  Long getProjectId();

  /** Working days. */
  int getThresholdDays();

  int getHalfHours();
}
