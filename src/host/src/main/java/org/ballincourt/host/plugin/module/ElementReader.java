package org.ballincourt.host.plugin.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads one element and refuses whatever is left of it when its reader is done. */
public final class ElementReader {

  private final Element element;
  private final String place;
  private final Set<String> attributesRead = new HashSet<>();
  private final Set<Node> childrenRead = new HashSet<>();

  private ElementReader(Element element, String parent) {
    this.element = element;
    this.place = parent + "/" + element.getTagName() + nameOf(element);
  }

  /**
   * @param parent where the element is, as messages show it
   */
  public static <T> T read(Element element, String parent, Function<ElementReader, T> reading) {
    ElementReader reader = new ElementReader(element, parent);
    T value = reading.apply(reader);
    reader.refuseTheRest();
    return value;
  }

  private static String nameOf(Element element) {
    for (String attribute : List.of("key", "name", "class")) {
      if (element.hasAttribute(attribute)) {
        return "[" + attribute + "=" + element.getAttribute(attribute) + "]";
      }
    }
    return "";
  }

  public String name() {
    return element.getTagName();
  }

  public String attribute(String name) {
    return optional(name).orElseThrow(() -> refused("attribute '" + name + "' is missing"));
  }

  public Optional<String> optional(String name) {
    attributesRead.add(name);
    return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
  }

  /** Demands that the attribute has the one value that is supported. */
  public void only(String name, String supported) {
    String value = attribute(name);
    if (!value.equals(supported)) {
      throw refused("'" + name + "' is '" + value + "', supported is only '" + supported + "'");
    }
  }

  /** The element's text, of which it must have some. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes()) {
      if (node instanceof Text) {
        childrenRead.add(node);
        text.append(node.getTextContent());
      }
    }
    if (text.toString().isBlank()) {
      throw refused("it has no text");
    }
    return text.toString().strip();
  }

  public <T> List<T> children(String name, Function<ElementReader, T> reading) {
    return readAll(elements(name), reading);
  }

  public <T> T child(String name, Function<ElementReader, T> reading) {
    return optionalChild(name, reading)
        .orElseThrow(() -> refused("element '" + name + "' is missing"));
  }

  public <T> Optional<T> optionalChild(String name, Function<ElementReader, T> reading) {
    List<Element> found = elements(name);
    if (found.size() > 1) {
      throw refused("element '" + name + "' is there more than once");
    }
    return readAll(found, reading).stream().findFirst();
  }

  public RefusedException refused(String why) {
    return new RefusedException(place + ": " + why);
  }

  private <T> List<T> readAll(List<Element> elements, Function<ElementReader, T> reading) {
    childrenRead.addAll(elements);
    return elements.stream().map(child -> read(child, place, reading)).toList();
  }

  private List<Element> elements(String name) {
    return elements().stream().filter(child -> child.getTagName().equals(name)).toList();
  }

  private List<Element> elements() {
    return nodes().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      nodes.add(node);
    }
    return nodes;
  }

  private void refuseTheRest() {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!attributesRead.contains(attribute.getName())) {
        throw refused("attribute '" + attribute.getName() + "' is not supported");
      }
    }
    nodes().stream().filter(node -> !childrenRead.contains(node)).forEach(this::refuseChild);
  }

  private void refuseChild(Node node) {
    if (node instanceof Element) {
      throw refused("element '" + ((Element) node).getTagName() + "' is not supported");
    }
    if (node instanceof Text && !node.getTextContent().isBlank()) {
      throw refused("text '" + node.getTextContent().strip() + "' is not supported");
    }
  }
}
