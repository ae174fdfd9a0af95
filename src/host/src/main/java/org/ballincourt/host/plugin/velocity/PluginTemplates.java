package org.ballincourt.host.plugin.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders the plugin's templates for the plugin itself, just as its panels are rendered. */
public record PluginTemplates(Templates templates) implements TemplateRenderer {

  @Override
  public void render(String templateName, Map<String, Object> context, Writer writer)
      throws IOException {
    writer.write(rendered(templateName, context));
  }

  private String rendered(String templateName, Map<String, Object> context) {
    try {
      return templates.render(templateName, context);
    } catch (TemplateException e) {
      throw new RenderingException(e.getMessage(), e);
    }
  }
}
