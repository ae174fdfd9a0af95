package org.ballincourt.host.search.field;

import java.util.Map;

/** What the index of this node holds of the custom fields; reading it asks no database. */
public interface IndexedValues {

  /**
   * Values by issue id as they were when the issue was last indexed: String, Date or Double. An
   * issue that is not there is empty.
   */
  Map<Long, Object> of(String fieldId);
}
