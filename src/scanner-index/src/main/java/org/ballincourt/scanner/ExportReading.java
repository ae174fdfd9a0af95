package org.ballincourt.scanner;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the components that the plugin offers to other plugins. */
final class ExportReading implements Reading {
  static final Mark MARK =
      new Mark("com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService");

  private final Elements elements;
  private final Types types;
  private final Index index;

  ExportReading(ProcessingEnvironment environment, Index index) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.index = index;
  }

  @Override
  public void read(Element element) {
    if (MARK.isOn(element)) {
      requireComponent(element);
      index.addExport(export((TypeElement) element));
    }
  }

  private Export export(TypeElement component) {
    List<String> services = servicesOf(component).stream().map(this::binaryName).toList();
    return new Export(binaryName(component.asType()), services);
  }

  private List<? extends TypeMirror> servicesOf(TypeElement component) {
    List<DeclaredType> named = MARK.typesOn(component);
    if (!named.isEmpty()) {
      named.forEach(service -> requireImplemented(component, service));
      return named;
    }
    List<? extends TypeMirror> own = component.getInterfaces();
    return own.isEmpty() ? List.of(component.asType()) : own;
  }

  private void requireImplemented(TypeElement component, TypeMirror service) {
    if (!types.isSubtype(types.erasure(component.asType()), types.erasure(service))) {
      throw new Refusal("%s is exported as %s but does not implement it", component, service);
    }
  }

  private static void requireComponent(Element element) {
    if (!ComponentReading.isComponent(element)) {
      throw new Refusal("%s needs a component; %s is none", MARK, element);
    }
  }

  private String binaryName(TypeMirror type) {
    return elements.getBinaryName((TypeElement) types.asElement(type)).toString();
  }
}
