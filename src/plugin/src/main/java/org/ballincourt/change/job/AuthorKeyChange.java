package org.ballincourt.change.job;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.ballincourt.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets all that we keep follow its author to another key, which Jira gives to somebody who is made
 * anonymous. A failure is told to Jira, which goes on with the others; trying again is safe.
 */
public class AuthorKeyChange implements UserKeyChangeHandler {

  private static final Logger LOG = LoggerFactory.getLogger(AuthorKeyChange.class);

  private final Authors authors;
  private final Texts texts;

  @Inject
  public AuthorKeyChange(Authors authors, Texts texts) {
    this.authors = authors;
    this.texts = texts;
  }

  /** Nothing that somebody would have to decide on beforehand. */
  @Override
  public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter key) {
    return List.of();
  }

  @Override
  public int getNumberOfTasks(UserPropertyChangeParameter key) {
    return 1;
  }

  /** Also what a Jira with other methods would throw must not end its work on a user. */
  @Override
  public ServiceResult update(UserPropertyChangeParameter key) {
    ErrorCollection errors = new SimpleErrorCollection();
    try {
      authors.rename(key.getOriginal(), key.getTarget());
      key.getContext().start(null).complete();
    } catch (RuntimeException | LinkageError e) {
      LOG.error("What a user did could not be given the user’s new key", e);
      errors.addErrorMessage(texts.text("ballincourt.change.author-kept"));
    }
    return new ServiceResultImpl(errors);
  }
}
