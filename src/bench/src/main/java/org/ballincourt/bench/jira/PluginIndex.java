package org.ballincourt.bench.jira;

import java.beans.Introspector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.java.ao.RawEntity;
import org.ballincourt.jira.Histories;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the plugin's jar says that it is made of. */
final class PluginIndex {

  static final String NAMESPACE = "org.ballincourt";

  private static final String COMPONENTS = "META-INF/plugin-components/component";
  private static final String DESCRIPTOR = "atlassian-plugin.xml";

  private PluginIndex() {}

  /** By the names of the beans. */
  static Map<String, Class<?>> components() {
    Map<String, Class<?>> components = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(COMPONENTS), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(
              line -> {
                String[] parts = line.split("#");
                Class<?> type = load(parts[0]);
                components.put(
                    parts.length > 1 ? parts[1] : Introspector.decapitalize(type.getSimpleName()),
                    type);
              });
      return components;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of its tables. */
  @SuppressWarnings("unchecked") // every entity is a RawEntity of something
  static List<Class<? extends RawEntity<?>>> entities() {
    NodeList named = descriptor().getElementsByTagName("entity");
    List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
    for (int i = 0; i < named.getLength(); i++) {
      entities.add(
          (Class<? extends RawEntity<?>>)
              load(named.item(i).getTextContent()).asSubclass(RawEntity.class));
    }
    return entities;
  }

  private static Document descriptor() {
    try (InputStream xml = open(DESCRIPTOR)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(DESCRIPTOR, e);
    }
  }

  private static InputStream open(String file) {
    return Histories.class.getClassLoader().getResourceAsStream(file);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The index names a class that is not there", e);
    }
  }
}
