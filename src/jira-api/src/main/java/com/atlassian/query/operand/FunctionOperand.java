package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/**
 * The call of a function.
 *
 * <p>Evidence: made of a name by a plugin at 9.12-11.3, {@code getName} and {@code getArgs} at
 * 8.13; made with arguments in Jira's own tests.
 */
public class FunctionOperand implements Operand {
  private final String name;
  private final List<String> args;

  public FunctionOperand(String name) {
    this(name, List.of());
  }

  public FunctionOperand(String name, Collection<String> args) {
    this.name = name;
    this.args = List.copyOf(args);
  }

  @Override
  public String getName() {
    return name;
  }

  public List<String> getArgs() {
    return args;
  }

  @Override
  public String getDisplayString() {
    return name + "(" + String.join(", ", args) + ")";
  }
}
