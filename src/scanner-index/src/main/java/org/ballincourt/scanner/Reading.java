package org.ballincourt.scanner;

import javax.lang.model.element.Element;

/** Puts into the index what one kind of annotation says on an element. */
interface Reading {
  /**
   * Does nothing if the element has no such annotation.
   *
   * @throws Refusal if the annotation is wrong there
   */
  void read(Element element);
}
