package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Publishes a component as an OSGi service of the given types.
 *
 * <p>Evidence: Spring Scanner 1.x class file; used with {@code LifecycleAware} at 9.4.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface ExportAsService {
  Class<?>[] value() default {};
}
