package org.ofbiz.core.entity;

import java.util.List;

/**
 * A row of one of Jira's own tables; abstract here, since only Jira makes one.
 *
 * <p>Evidence: {@code getChangeLog().getRelated("ChildChangeItem")} and {@code getString("field")}
 * in many public scripts and plugins.
 */
public abstract class GenericValue {
  public abstract List<GenericValue> getRelated(String relation) throws GenericEntityException;

  public abstract String getString(String name);
}
