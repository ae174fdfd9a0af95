package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/**
 * One entry of an issue's history; abstract here, since only Jira makes one.
 *
 * <p>Evidence: complete javadoc of 7.3.4.
 */
public abstract class ChangeHistory {
  public abstract Long getId();

  public abstract Timestamp getTimePerformed();

  public abstract List<ChangeItemBean> getChangeItemBeans();
}
