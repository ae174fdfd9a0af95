package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Writes down users' other keys; fails where the old one is empty. */
public final class KeyReader implements UserKeyChangeHandler {
  private final Consumer<String> diary;

  @Inject
  public KeyReader(Consumer<String> diary) {
    this.diary = diary;
  }

  @Override
  public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter key) {
    return List.of();
  }

  @Override
  public int getNumberOfTasks(UserPropertyChangeParameter key) {
    return 1;
  }

  @Override
  public ServiceResult update(UserPropertyChangeParameter key) {
    if (key.getOriginal().isEmpty()) {
      throw new IllegalArgumentException("nobody");
    }
    diary.accept(key.getOriginal() + " is " + key.getTarget());
    key.getContext().start(null).complete();
    return new ServiceResultImpl(new SimpleErrorCollection());
  }
}
