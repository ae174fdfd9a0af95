package org.ballincourt.scanner;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of the index files; no two beans in it have the same name. */
final class Index {
  private final Map<String, String> typesByBeanName = new HashMap<>();
  private final Collection<String> components = new TreeSet<>();
  private final SortedMap<String, String> importsByBeanName = new TreeMap<>();
  private final Collection<String> exports = new TreeSet<>();

  void addComponent(Bean component) {
    takeName(component);
    components.add(component.line());
  }

  /** The same interface may be imported under the same name at many places. */
  void addImport(Bean imported) {
    takeName(imported);
    importsByBeanName.merge(imported.name(), imported.line(), Index::shorter);
  }

  void addExport(Export export) {
    exports.add(export.line());
  }

  /** The text of each file that has a line, by the name of the file. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("component", text(components));
    files.put("imports", text(new TreeSet<>(importsByBeanName.values())));
    files.put("exports", text(exports));
    files.values().removeIf(String::isEmpty);
    return files;
  }

  /** Spring Scanner would replace one bean by the other or rename an import, and not say so. */
  private void takeName(Bean bean) {
    String owner = typesByBeanName.putIfAbsent(bean.name(), bean.type());
    if (owner != null && !owner.equals(bean.type())) {
      throw new Refusal(
          "the bean name \"%s\" of %s is taken by %s; give one of them another name",
          bean.name(), bean.type(), owner);
    }
  }

  /** An import that spells out its default name is the same bean as one that does not. */
  private static String shorter(String line, String other) {
    return line.length() <= other.length() ? line : other;
  }

  private static String text(Collection<String> sortedLines) {
    StringBuilder text = new StringBuilder();
    sortedLines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
