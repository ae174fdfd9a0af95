package com.atlassian.sal.api;

/**
 * Which of a product’s addresses is meant.
 *
 * <p>Evidence: the first two at 9.0-11.0; only the first is asked for.
 */
public enum UrlMode {
  CANONICAL,
  ABSOLUTE,
  RELATIVE,
  RELATIVE_CANONICAL,
  AUTO
}
