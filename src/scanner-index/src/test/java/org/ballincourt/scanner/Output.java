package org.ballincourt.scanner;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps in memory what a compilation writes. */
final class Output extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ByteArrayOutputStream> resources = new TreeMap<>();

  Output(JavaFileManager inputs) {
    super(inputs);
  }

  /** The bytes of each resource, read as UTF-8, by its path. */
  Map<String, String> resources() {
    Map<String, String> texts = new TreeMap<>();
    resources.forEach((path, bytes) -> texts.put(path, bytes.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String path, FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    resources.put(path, bytes);
    return new Sink(path, JavaFileObject.Kind.OTHER, bytes);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new Sink(className, kind, new ByteArrayOutputStream());
  }

  private static final class Sink extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes;

    Sink(String name, Kind kind, ByteArrayOutputStream bytes) {
      super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
      this.bytes = bytes;
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
