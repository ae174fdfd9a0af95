package com.atlassian.webresource.api.assembler;

/**
 * Knows the page that the current request is writing.
 *
 * <p>Evidence: used unchanged by public plugins at 9.0-11.0.
 */
public interface PageBuilderService {
  WebResourceAssembler assembler();
}
