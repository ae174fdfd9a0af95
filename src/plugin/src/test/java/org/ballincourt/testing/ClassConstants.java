package org.ballincourt.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The constants of one class file. Unlike a model of the code they miss nothing that the JVM may
 * load: descriptors of called methods, annotations, declared exceptions, generic signatures.
 */
final class ClassConstants {

  private static final int UTF8 = 1;
  private static final int CLASS = 7;

  /** How long the other constants are after their tag (JVM specification, 4.4). */
  private static final Map<Integer, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry(3, 4),
          Map.entry(4, 4),
          Map.entry(5, 8),
          Map.entry(6, 8),
          Map.entry(8, 2),
          Map.entry(9, 4),
          Map.entry(10, 4),
          Map.entry(11, 4),
          Map.entry(12, 4),
          Map.entry(15, 3),
          Map.entry(16, 2),
          Map.entry(17, 4),
          Map.entry(18, 4));

  /** A class name in a descriptor or signature. */
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L((?:[\\w$]+/)+)[\\w$]+[;<]");

  private static final Pattern IN_NAME = Pattern.compile("^((?:[\\w$]+/)+)[\\w$]+$");

  private final Map<Integer, String> texts = new HashMap<>();
  private final List<Integer> classes = new ArrayList<>();

  private ClassConstants(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    for (int index = 1; index < count; index++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts.put(index, in.readUTF());
      } else if (tag == CLASS) {
        classes.add(in.readUnsignedShort());
      } else {
        in.skipNBytes(LENGTHS.get(tag));
        index += tag == 5 || tag == 6 ? 1 : 0; // a long or a double takes two places
      }
    }
  }

  static ClassConstants of(Path file) {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return new ClassConstants(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packages of all classes that are named anywhere. */
  Set<String> packages() {
    Set<String> packages = new TreeSet<>();
    texts.values().forEach(text -> add(IN_DESCRIPTOR, text, packages));
    classes.forEach(index -> add(IN_NAME, texts.get(index), packages));
    return packages;
  }

  private static void add(Pattern pattern, String text, Set<String> packages) {
    pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1).replace('/', '.'))
        .forEach(name -> packages.add(name.substring(0, name.length() - 1)));
  }
}
