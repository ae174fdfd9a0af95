package org.ballincourt.host.search.jql;

import com.atlassian.query.operand.Operand;

/** One value, as the query writes it. */
public record Value(String text) implements Operand {

  @Override
  public String getName() {
    return "SingleValueOperand";
  }

  @Override
  public String getDisplayString() {
    return "\"" + text + "\"";
  }
}
