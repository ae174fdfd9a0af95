package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import jakarta.inject.Inject;
import org.ballincourt.commitment.field.web.InstantViews;

/** The type of the field <em>Waiting since</em>: when it became somebody's move. */
public class WaitingSinceField extends InstantField {

  @Inject
  public WaitingSinceField(CustomFieldValuePersister persister, InstantViews views) {
    super(persister, views);
  }
}
