package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the scanner for an OSGi proxy of the annotated interface under the given bean name.
 *
 * <p>Evidence: Spring Scanner 1.x class file (targets, retention); used on fields and parameters at
 * 9.0-11.3.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface ComponentImport {
  String value() default "";
}
