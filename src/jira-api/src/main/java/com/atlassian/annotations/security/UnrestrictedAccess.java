package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets everybody call a servlet, whether logged in or not.
 *
 * <p>Evidence: on a filter of Atlassian’s Slack plugin for 10 and 11; Atlassian's guide to secure
 * endpoints names its meaning.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UnrestrictedAccess {}
