package org.ballincourt.host.plugin.module.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.host.plugin.module.ElementReader;

/**
 * {@code <link>} of a web-item.
 *
 * @param linkId empty where there is none
 * @param url in Velocity; with a slash at its start it is a path inside Jira
 */
public record Link(String linkId, String url) {

  private static final Pattern SELECTED_ITEM = Pattern.compile("[?&]selectedItem=([\\w.:-]+)");

  static Link read(ElementReader element) {
    return new Link(element.optional("linkId").orElse(""), element.text());
  }

  /** The location of the panels that the project page is to show. */
  public Optional<String> selectedItem() {
    Matcher item = SELECTED_ITEM.matcher(url);
    return item.find() ? Optional.of(item.group(1)) : Optional.empty();
  }
}
