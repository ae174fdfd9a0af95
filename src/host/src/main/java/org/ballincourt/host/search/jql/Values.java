package org.ballincourt.host.search.jql;

import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** A list in parentheses. */
public record Values(List<Operand> elements) implements Operand {

  @Override
  public String getName() {
    return "MultiValueOperand";
  }

  @Override
  public String getDisplayString() {
    return elements.stream()
        .map(Operand::getDisplayString)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
