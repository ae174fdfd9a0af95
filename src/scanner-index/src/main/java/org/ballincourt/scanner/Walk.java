package org.ballincourt.scanner;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementScanner14;
import javax.tools.Diagnostic;

/** Goes through types and all that they enclose; says at the element itself why it was refused. */
final class Walk extends ElementScanner14<Void, Void> {
  private final List<Reading> readings;
  private final Messager messager;
  private boolean refused;

  Walk(List<Reading> readings, Messager messager) {
    this.readings = readings;
    this.messager = messager;
  }

  @Override
  public Void scan(Element element, Void nothing) {
    readings.forEach(reading -> read(reading, element));
    return super.scan(element, nothing);
  }

  boolean refused() {
    return refused;
  }

  private void read(Reading reading, Element element) {
    try {
      reading.read(element);
    } catch (Refusal refusal) {
      refused = true;
      messager.printMessage(Diagnostic.Kind.ERROR, refusal.getMessage(), element);
    }
  }
}
