package org.ballincourt.scanner;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/plugin-components/{component,imports,exports}} as Atlassian's Maven plugin
 * for Spring Scanner 6 does.
 *
 * <p>It only remembers names until the last round: an earlier one may meet types that another
 * processor has yet to generate.
 */
public final class IndexProcessor extends AbstractProcessor {
  private static final String FOLDER = "META-INF/plugin-components/";

  private final Set<String> typeNames = new LinkedHashSet<>();

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Stream<Mark> others = Stream.of(ImportReading.MARK, ExportReading.MARK);
    return Stream.concat(ComponentReading.MARKS.stream(), others)
        .map(Mark::annotation)
        .collect(Collectors.toSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      typeNames.add(type.getQualifiedName().toString());
    }
    if (round.processingOver() && !round.errorRaised()) {
      writeIndex();
    }
    return false;
  }

  private void writeIndex() {
    Index index = new Index();
    Walk walk = new Walk(readingsInto(index), processingEnv.getMessager());
    typeNames.forEach(name -> walk.scan(processingEnv.getElementUtils().getTypeElement(name)));
    if (!walk.refused()) {
      index.files().forEach(this::write);
    }
  }

  private List<Reading> readingsInto(Index index) {
    Elements elements = processingEnv.getElementUtils();
    return List.of(
        new ComponentReading(elements, index),
        new ImportReading(elements, index),
        new ExportReading(processingEnv, index));
  }

  private void write(String file, String text) {
    try (OutputStream out =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file)
            .openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + FOLDER + file, failure);
    }
  }
}
