package org.ballincourt.host.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Optional;
import java.util.Set;

/** One of the searchers that Jira itself has; others are not supported here. */
public record StockSearcher(String completeKey) implements CustomFieldSearcher {
  private static final String MODULE = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final Set<String> KEYS =
      Set.of(MODULE + "exacttextsearcher", MODULE + "datetimerange", MODULE + "exactnumber");

  public static Optional<StockSearcher> of(String completeKey) {
    return Optional.of(completeKey).filter(KEYS::contains).map(StockSearcher::new);
  }
}
