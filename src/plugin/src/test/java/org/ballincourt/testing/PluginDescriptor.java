package org.ballincourt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The descriptor as it stands in the jar. */
public final class PluginDescriptor {

  private final Element root;

  private PluginDescriptor(Element root) {
    this.root = root;
  }

  public static PluginDescriptor read() {
    try {
      var file = BuiltPlugin.CONTENT.resolve("atlassian-plugin.xml").toFile();
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new PluginDescriptor(builder.parse(file).getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("The descriptor cannot be read", e);
    }
  }

  public String pluginKey() {
    return root.getAttribute("key");
  }

  /** The elements below the root, each a module, a resource or the plugin's own data. */
  public List<Element> sections() {
    return children(root);
  }

  /** The modules in the order in which they stand. */
  public List<Element> modules() {
    return sections().stream().filter(element -> element.hasAttribute("key")).toList();
  }

  /** Every element below the root, in the order of the file. */
  public List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    collect(root, elements);
    return elements;
  }

  public Stream<Element> elements(String name) {
    return elements().stream().filter(element -> element.getTagName().equals(name));
  }

  /** The trimmed texts of the elements of that name. */
  public List<String> textsOf(String name) {
    return elements(name).map(element -> element.getTextContent().trim()).toList();
  }

  /** The comment line right above an element; empty where something else stands there. */
  public static String commentAbove(Element element) {
    Node above = element.getPreviousSibling();
    while (above != null && above.getNodeType() == Node.TEXT_NODE) {
      above = above.getPreviousSibling();
    }
    boolean comment = above != null && above.getNodeType() == Node.COMMENT_NODE;
    return comment ? above.getNodeValue().trim() : "";
  }

  private static void collect(Element parent, List<Element> elements) {
    for (Element child : children(parent)) {
      elements.add(child);
      collect(child, elements);
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
