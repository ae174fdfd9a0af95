package com.atlassian.query;

/**
 * A search that was understood.
 *
 * <p>Evidence: passed on by plugins at 9.0-11.0.
 */
public interface Query {}
