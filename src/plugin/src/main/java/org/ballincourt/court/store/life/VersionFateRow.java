package org.ballincourt.court.store.life;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * What one event told of a version that is no more. Rows are only ever added.
 *
 * <p>The key is the version's id and what it became ({@code 10200/10201}), or {@code 10200/-}: so
 * an event that is told twice is kept once.
 */
@Preload
@Table("VERSION_FATE")
public interface VersionFateRow extends RawEntity<String> {
  String FATE_KEY = "FATE_KEY";
  String VERSION_ID = "VERSION_ID";
  String HEIR_ID = "HEIR_ID";
  String TOLD_AT = "TOLD_AT";

  @NotNull @PrimaryKey(FATE_KEY)
  @StringLength(60)
  String getFateKey();

  @Indexed
  long getVersionId();

  /** The version that it was merged into; null where the event tells of none. */
  Long getHeirId();

  /** Epoch milliseconds. */
  long getToldAt();
}
