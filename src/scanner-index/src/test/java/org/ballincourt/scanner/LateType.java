package org.ballincourt.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that writes one type in the first round, so that there is a second one. */
@SupportedAnnotationTypes("*")
final class LateType extends AbstractProcessor {
  private final String name;
  private final String text;
  private boolean written;

  LateType(String name, String text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!written) {
      written = true;
      write();
    }
    return false;
  }

  private void write() {
    try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      file.write(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
