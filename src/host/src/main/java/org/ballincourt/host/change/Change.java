package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.ballincourt.host.issue.StoredIssue;

/** A change of one issue: writes the issue's rows, and says what history has to tell of it. */
interface Change {
  /** Nothing to tell where the issue is like that already. */
  List<ChangeItemBean> write(StoredIssue issue);
}
