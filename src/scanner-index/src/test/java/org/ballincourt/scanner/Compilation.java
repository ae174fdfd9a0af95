package org.ballincourt.scanner;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** One run of the compiler over types given as text, with the processor in it. */
final class Compilation {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");
  private static final String FOLDER = "META-INF/plugin-components/";

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final Output output;

  private Compilation(List<Source> sources, List<Processor> processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    output = new Output(compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null));
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            output,
            diagnostics,
            List.of("--release", "17", "-encoding", "US-ASCII"),
            null,
            sources);
    task.setProcessors(processors);
    task.call();
  }

  /** Each text is one file; its name is that of the first type in it. */
  static Compilation of(String... texts) {
    return with(List.of(), texts);
  }

  static Compilation with(List<Processor> others, String... texts) {
    List<Source> sources = new ArrayList<>(Annotations.ALL);
    Arrays.stream(texts).map(Compilation::source).forEach(sources::add);
    Stream<Processor> processors = Stream.of(new IndexProcessor());
    return new Compilation(sources, Stream.concat(processors, others.stream()).toList());
  }

  /** Nothing is written, and there is this one error, given as "File.java:line message". */
  static void assertRefused(String error, String... texts) {
    Compilation compilation = of(texts);
    assertEquals(List.of(error), compilation.errors());
    assertEquals(Map.of(), compilation.files());
  }

  /** The index files that were written, by path. */
  Map<String, String> files() {
    return output.resources();
  }

  /** The text of the index file, null if it was not written. */
  String file(String name) {
    return files().get(FOLDER + name);
  }

  /** Each as "File.java:line message". */
  List<String> errors() {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Compilation::words)
        .toList();
  }

  private static String words(Diagnostic<? extends JavaFileObject> diagnostic) {
    String path = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
    String place = path.substring(path.lastIndexOf('/') + 1) + ":" + diagnostic.getLineNumber();
    return place + " " + diagnostic.getMessage(Locale.ENGLISH);
  }

  private static Source source(String text) {
    return new Source(firstMatch(PACKAGE, text) + "." + firstMatch(TYPE, text), text);
  }

  private static String firstMatch(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
