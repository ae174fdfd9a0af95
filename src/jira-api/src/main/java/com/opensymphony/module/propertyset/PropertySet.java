package com.opensymphony.module.propertyset;

/**
 * What one run of a workflow remembers; handed to functions, conditions and validators, and asked
 * nothing here.
 *
 * <p>Evidence: propertyset 1.3 on Maven Central; imported by plugins for 11.
 */
public interface PropertySet {}
