package org.ballincourt.host.search;

import com.atlassian.jira.util.MessageSet;
import java.util.Set;

/** What was not understood; nothing where all was. */
record Errors(Set<String> messages) implements MessageSet {
  static final Errors NONE = new Errors(Set.of());

  @Override
  public boolean hasAnyErrors() {
    return !messages.isEmpty();
  }

  @Override
  public Set<String> getErrorMessages() {
    return messages;
  }
}
