package org.ballincourt.host.plugin.descriptor;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.RefusedException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Parses {@code atlassian-plugin.xml}, without following it anywhere else. */
public final class DescriptorFile {

  /** The descriptor's place in the jar. */
  public static final String NAME = "atlassian-plugin.xml";

  private DescriptorFile() {}

  /**
   * @throws RefusedException if it is no XML, or has anything that is not supported
   */
  public static PluginDescriptor parse(InputStream xml) {
    Element root = rootOf(xml);
    if (!root.getTagName().equals("atlassian-plugin")) {
      throw new RefusedException(NAME + ": the root is '" + root.getTagName() + "'");
    }
    return ElementReader.read(root, NAME, PluginDescriptor::read);
  }

  private static Element rootOf(InputStream xml) {
    try {
      return builder().parse(xml).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new RefusedException(NAME, e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder;
  }
}
