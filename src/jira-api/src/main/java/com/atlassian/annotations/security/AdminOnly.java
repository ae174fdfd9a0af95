package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets Jira's administrators call a servlet; for nobody the platform asks for a login.
 *
 * <p>Evidence: imported by Atlassian's own example servlets; Atlassian's guide to secure endpoints
 * names its meaning.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AdminOnly {}
