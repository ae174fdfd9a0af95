package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * A step of making a user anonymous.
 *
 * <p>Evidence: the javadoc of Jira 10.0 and 10.2 and of Jira Software 10.3 and 10.4, whose own
 * handlers have exactly these methods; that the parameter's type has no bound is listed in {@code
 * docs/api-evidence.md}.
 */
public interface AnonymizationHandler<P> {
  Collection<AffectedEntity> getAffectedEntities(P parameter);

  ServiceResult update(P parameter);

  int getNumberOfTasks(P parameter);
}
