package com.atlassian.webresource.api.assembler;

/**
 * What the page loads in addition to the resources of its own contexts.
 *
 * <p>Evidence: both called by public plugins at 9.0-11.0; each answers the same object again.
 */
public interface RequiredResources {
  /**
   * @param moduleKey with the plugin's key: {@code plugin:module}
   */
  RequiredResources requireWebResource(String moduleKey);

  RequiredResources requireContext(String context);
}
