package org.ballincourt.scanner;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads the services that the plugin takes from Jira or from other plugins. */
final class ImportReading implements Reading {
  static final Mark MARK =
      new Mark("com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport");

  private final Elements elements;
  private final Index index;

  ImportReading(Elements elements, Index index) {
    this.elements = elements;
    this.index = index;
  }

  /** Leaves an import of a type that does not exist to the compiler, which reports it itself. */
  @Override
  public void read(Element element) {
    if (MARK.isOn(element) && element.asType().getKind() != TypeKind.ERROR) {
      requireInjectionPoint(element);
      index.addImport(bean(serviceOf(element), MARK.textOn(element)));
    }
  }

  private Bean bean(TypeElement service, String givenName) {
    String type = elements.getBinaryName(service).toString();
    return Bean.imported(type, service.getSimpleName().toString(), givenName);
  }

  private static void requireInjectionPoint(Element element) {
    boolean field = element.getKind() == ElementKind.FIELD;
    if (!field && element.getEnclosingElement().getKind() != ElementKind.CONSTRUCTOR) {
      throw new Refusal("%s belongs on a constructor parameter or a field", MARK);
    }
  }

  private static TypeElement serviceOf(Element element) {
    TypeMirror type = element.asType();
    if (type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.INTERFACE) {
      return (TypeElement) declared.asElement();
    }
    throw new Refusal("%s needs an interface; %s is none", MARK, type);
  }
}
