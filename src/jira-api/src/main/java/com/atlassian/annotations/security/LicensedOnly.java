package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets licensed users call a servlet; for nobody the platform asks for a login.
 *
 * <p>Evidence: imported by a public plugin for Jira 11; Atlassian's guide to secure endpoints names
 * its meaning.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LicensedOnly {}
