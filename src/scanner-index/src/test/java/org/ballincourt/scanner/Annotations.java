package org.ballincourt.scanner;

import java.util.List;

/** The sources of the annotations that the processor knows by name, cut down to what it reads. */
final class Annotations {
  private static final String STEREOTYPE =
      "package org.springframework.stereotype; public @interface %s { String value() default \"\"; }";

  static final List<Source> ALL =
      List.of(
          stereotype("Component"),
          stereotype("Service"),
          stereotype("Repository"),
          stereotype("Controller"),
          new Source(
              "jakarta.inject.Named",
              "package jakarta.inject; public @interface Named { String value() default \"\"; }"),
          new Source(
              "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport",
              """
              package com.atlassian.plugin.spring.scanner.annotation.imports;
              import java.lang.annotation.*;
              @Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
              public @interface ComponentImport { String value() default ""; }
              """),
          new Source(
              "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService",
              """
              package com.atlassian.plugin.spring.scanner.annotation.export;
              import java.lang.annotation.*;
              @Target({ElementType.TYPE, ElementType.FIELD})
              public @interface ExportAsService { Class<?>[] value() default {}; }
              """));

  private Annotations() {}

  private static Source stereotype(String simpleName) {
    String name = "org.springframework.stereotype." + simpleName;
    return new Source(name, STEREOTYPE.formatted(simpleName));
  }
}
