package org.ballincourt.host.plugin;

import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Collection;
import java.util.List;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.UserKeyChangeModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the plugin of users' other keys; as in Jira an error is logged and ends nothing. */
record UserKeyHandlers(List<UserKeyChangeHandler> handlers) {
  private static final Logger LOG = LoggerFactory.getLogger(UserKeyHandlers.class);

  /**
   * @throws RefusedException if one cannot be made
   */
  static UserKeyHandlers of(RunningPlugin plugin) {
    return new UserKeyHandlers(
        plugin.descriptor().modules(UserKeyChangeModule.class).stream()
            .map(module -> plugin.bundle().load(module.className(), UserKeyChangeHandler.class))
            .<UserKeyChangeHandler>map(plugin.context()::create)
            .toList());
  }

  void tell(String original, String target) {
    UserPropertyChangeParameter change =
        new UserPropertyChangeParameter(original, target, input -> () -> {});
    handlers.forEach(handler -> tell(handler, change));
  }

  private static void tell(UserKeyChangeHandler handler, UserPropertyChangeParameter change) {
    try {
      Collection<String> errors = handler.update(change).getErrorCollection().getErrorMessages();
      errors.forEach(error -> LOG.error("{}: {}", handler.getClass().getName(), error));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("{} fails at a change of a key", handler.getClass().getName(), e);
    }
  }
}
