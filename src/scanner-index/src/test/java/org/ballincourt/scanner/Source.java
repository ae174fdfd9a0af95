package org.ballincourt.scanner;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java file that exists in memory only. */
final class Source extends SimpleJavaFileObject {
  private final String text;

  /**
   * @param typeName qualified name of the type in it
   */
  Source(String typeName, String text) {
    super(URI.create("memory:///" + typeName.replace('.', '/') + ".java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
