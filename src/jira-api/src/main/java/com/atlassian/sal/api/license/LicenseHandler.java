package com.atlassian.sal.api.license;

/**
 * Knows the product’s licences and which server it is.
 *
 * <p>Evidence: {@code getServerId} called by Atlassian’s own plugins of the last years, among them
 * the one that installs plugins; javadoc of analytics 5.7.
 */
public interface LicenseHandler {

  /** May be null. */
  String getServerId();
}
