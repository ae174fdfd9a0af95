package com.atlassian.jira.issue.customfields.manager;

/**
 * Keeps defaults of fields; handed on to the base classes of types.
 *
 * <p>Evidence: parameter of their constructors in public plugins.
 */
public interface GenericConfigManager {}
