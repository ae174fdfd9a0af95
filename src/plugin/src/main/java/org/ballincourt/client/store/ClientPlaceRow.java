package org.ballincourt.client.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Whose a project or a component is; the key says which one, so there is never a second client. */
@Preload
@Table("CLIENT_PLACE")
public interface ClientPlaceRow extends RawEntity<String> {
  String PLACE = "PLACE";
  String PROJECT_ID = "PROJECT_ID";
  String COMPONENT_ID = "COMPONENT_ID";
  String CLIENT_ID = "CLIENT_ID";

  /** {@code project/10000} or {@code component/10100}. */
  @NotNull @PrimaryKey(PLACE)
  @StringLength(40)
  String getPlace();

  @Indexed
  long getProjectId();

  /** Null for the project itself. */
  Long getComponentId();

  @Indexed
  long getClientId();
}
