package com.atlassian.jira.issue.fields;

/**
 * Says how long a text may be; handed on to {@code GenericTextCFType}.
 *
 * <p>Evidence: parameter of its constructor in many public plugins.
 */
public interface TextFieldCharacterLengthValidator {}
