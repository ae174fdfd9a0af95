package org.ballincourt.followup.outcome.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That somebody in a project has seen a lesson of another one. A row is never changed. */
@Preload
@Table("SEEN_LESSON")
public interface SeenLessonRow extends RawEntity<Long> {
  String SEEN_ID = "SEEN_ID";
  String PROJECT_ID = "PROJECT_ID";
  String OUTCOME_ID = "OUTCOME_ID";

  @AutoIncrement
  @NotNull @PrimaryKey(SEEN_ID)
  Long getSeenId();

  /** That in which it was seen. */
  @Indexed
  long getProjectId();

  /** The lesson. */
  @Indexed
  long getOutcomeId();
}
