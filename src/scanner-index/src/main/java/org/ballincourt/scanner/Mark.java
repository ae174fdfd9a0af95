package org.ballincourt.scanner;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * An annotation known by its name alone, so that the processor needs no jar of Spring or Atlassian.
 *
 * @param annotation qualified name of the annotation
 */
record Mark(String annotation) {
  boolean isOn(Element element) {
    return mirrors(element).findAny().isPresent();
  }

  /** The text that the mark carries on the element, empty if it carries none. */
  String textOn(Element element) {
    return valueOn(element).map(Object::toString).orElse("");
  }

  /**
   * The types that the mark lists on the element, in the order of the source; without those that do
   * not exist, which the compiler reports itself.
   */
  List<DeclaredType> typesOn(Element element) {
    return valueOn(element).filter(List.class::isInstance).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(entry -> ((AnnotationValue) entry).getValue())
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast)
        .toList();
  }

  @Override
  public String toString() {
    return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
  }

  private Optional<?> valueOn(Element element) {
    return mirrors(element)
        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(entry -> entry.getValue().getValue())
        .findFirst();
  }

  private Stream<? extends AnnotationMirror> mirrors(Element element) {
    return element.getAnnotationMirrors().stream().filter(this::isThis);
  }

  private boolean isThis(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(annotation);
  }
}
