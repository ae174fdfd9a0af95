package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders the Velocity templates in the caller's own jar; each plugin gets one of its own.
 *
 * <p>Evidence: Atlassian's open source, and a mock at 7.4.
 */
public interface TemplateRenderer {
  void render(String templateName, Map<String, Object> context, Writer writer)
      throws RenderingException, IOException;
}
