package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import jakarta.inject.Inject;
import org.ballincourt.commitment.field.web.InstantViews;

/**
 * The type of the field <em>Answer by</em>: when the open turn is due; none where it can't be late.
 */
public class AnswerByField extends InstantField {

  @Inject
  public AnswerByField(CustomFieldValuePersister persister, InstantViews views) {
    super(persister, views);
  }
}
