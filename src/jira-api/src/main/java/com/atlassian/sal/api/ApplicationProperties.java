package com.atlassian.sal.api;

/**
 * What the product says of itself.
 *
 * <p>Evidence: called at 9.0-11.0 with {@code CANONICAL}.
 */
public interface ApplicationProperties {

  /** As an administrator has set it, without a slash at the end. */
  String getBaseUrl(UrlMode urlMode);
}
