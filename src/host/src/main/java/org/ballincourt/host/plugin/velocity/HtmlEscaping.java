package org.ballincourt.host.plugin.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what a reference puts into the page; only names that end in {@code Html} are exempt. */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

  @Override
  public Object referenceInsert(String reference, Object value) {
    return value == null || isHtml(reference) ? value : escape(value.toString());
  }

  /** As in {@code $bodyHtml}, {@code $!{view.bodyHtml}} and {@code $view.getBodyHtml()}. */
  private static boolean isHtml(String reference) {
    return reference.endsWith("Html")
        || reference.endsWith("Html}")
        || reference.endsWith("Html()")
        || reference.endsWith("Html()}");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
