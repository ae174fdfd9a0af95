package org.ballincourt.host.search.jql;

import com.atlassian.query.operand.Operand;

/** {@code EMPTY}, or {@code NULL}, which is the same. */
public record NoValue() implements Operand {

  @Override
  public String getName() {
    return "EMPTY";
  }

  @Override
  public String getDisplayString() {
    return "EMPTY";
  }
}
