package org.ballincourt.host.plugin.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** The directive that turns escaping off: no template here may have it. */
public final class RefusedDirective extends Directive {

  @Override
  public String getName() {
    return "disable_html_escaping";
  }

  @Override
  public int getType() {
    return LINE;
  }

  @Override
  public void init(RuntimeServices services, InternalContextAdapter context, Node node) {
    throw new TemplateInitException(
        "#" + getName() + " is refused",
        context.getCurrentTemplateName(),
        node.getColumn(),
        node.getLine());
  }

  @Override
  public boolean render(InternalContextAdapter context, Writer writer, Node node) {
    return true;
  }
}
