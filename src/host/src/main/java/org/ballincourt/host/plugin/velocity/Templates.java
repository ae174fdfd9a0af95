package org.ballincourt.host.plugin.velocity;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.CommonsLogLogChute;

/** The templates that one class loader has; every reference in them is escaped. */
public final class Templates {

  private final VelocityEngine engine = new VelocityEngine();

  public Templates(ClassLoader loader, MethodAllowlist allowlist) {
    engine.setApplicationAttribute(ClassLoaderTemplates.LOADER, loader);
    engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
    engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "loader");
    engine.setProperty("loader.resource.loader.class", ClassLoaderTemplates.class.getName());
    engine.setProperty("loader.resource.loader.cache", "true");
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
    engine.setProperty("userdirective", RefusedDirective.class.getName());
    engine.setProperty(
        RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, CommonsLogLogChute.class.getName());
    engine.setProperty(RuntimeConstants.VM_LIBRARY, ClassLoaderTemplates.MACROS);
    initialise();
  }

  private void initialise() {
    try {
      engine.init();
    } catch (Exception e) {
      throw new IllegalStateException("Velocity does not start", e);
    }
  }

  /**
   * Parses a template ahead of the first page that needs it.
   *
   * @throws TemplateException if there is no such template, or it cannot be read
   */
  public void check(String template) {
    parsed(template);
  }

  private Template parsed(String template) {
    try {
      return engine.getTemplate(template, "UTF-8");
    } catch (Exception e) {
      throw new TemplateException(template, e);
    }
  }

  /**
   * Renders a text that is no HTML, such as an address; nothing is escaped.
   *
   * @throws TemplateException if it cannot be read or rendered
   */
  public String evaluate(String text, Map<String, Object> context) {
    StringWriter result = new StringWriter();
    try {
      engine.evaluate(new VelocityContext(new HashMap<>(context)), result, text, text);
    } catch (IOException | VelocityException e) {
      throw new TemplateException(text, e);
    }
    return result.toString();
  }

  /**
   * @param template path inside the class loader
   * @throws TemplateException if there is no such template, or it cannot be read or rendered
   */
  public String render(String template, Map<String, Object> context) {
    VelocityContext values = new VelocityContext(new HashMap<>(context));
    EventCartridge events = new EventCartridge();
    events.addEventHandler(new HtmlEscaping());
    events.attachToContext(values);
    StringWriter html = new StringWriter();
    try {
      parsed(template).merge(values, html);
    } catch (IOException | VelocityException e) {
      throw new TemplateException(template, e);
    }
    return html.toString();
  }
}
