package org.ballincourt.scanner;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the classes of which Spring makes beans. */
final class ComponentReading implements Reading {
  static final List<Mark> MARKS =
      Stream.of(
              "org.springframework.stereotype.Component",
              "org.springframework.stereotype.Service",
              "org.springframework.stereotype.Repository",
              "org.springframework.stereotype.Controller",
              "jakarta.inject.Named")
          .map(Mark::new)
          .toList();

  private final Elements elements;
  private final Index index;

  ComponentReading(Elements elements, Index index) {
    this.elements = elements;
    this.index = index;
  }

  /** {@code @Named} on anything but a type is a qualifier and makes no component. */
  static boolean isComponent(Element element) {
    return element instanceof TypeElement && !marksOn(element).isEmpty();
  }

  @Override
  public void read(Element element) {
    if (isComponent(element)) {
      requireOneMark(element);
      requireInstantiable((TypeElement) element);
      index.addComponent(bean((TypeElement) element));
    }
  }

  private Bean bean(TypeElement type) {
    String givenName = marksOn(type).get(0).textOn(type);
    return Bean.component(elements.getBinaryName(type).toString(), givenName);
  }

  private static void requireOneMark(Element element) {
    List<Mark> marks = marksOn(element);
    if (marks.size() > 1) {
      throw new Refusal("%s has %s and %s; keep one", element, marks.get(0), marks.get(1));
    }
  }

  private static void requireInstantiable(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      throw new Refusal("%s cannot be a component: it is not a class", type);
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      throw new Refusal("%s cannot be a component: it is abstract", type);
    }
    if (isInner(type)) {
      throw new Refusal("%s cannot be a component: it is an inner class; make it static", type);
    }
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private static List<Mark> marksOn(Element element) {
    return MARKS.stream().filter(mark -> mark.isOn(element)).toList();
  }
}
