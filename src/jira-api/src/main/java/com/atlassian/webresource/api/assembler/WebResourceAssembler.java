package com.atlassian.webresource.api.assembler;

/**
 * Puts the scripts and styles of a page together.
 *
 * <p>Evidence: {@code resources()} called by public plugins at 9.0-11.0.
 */
public interface WebResourceAssembler {
  RequiredResources resources();
}
