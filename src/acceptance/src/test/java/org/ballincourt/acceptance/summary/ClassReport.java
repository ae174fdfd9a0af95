package org.ballincourt.acceptance.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What surefire or failsafe wrote about one test class.
 *
 * @param name the class without its package
 * @param leftOut one reason for each test that was skipped
 */
record ClassReport(String name, int tests, int failed, List<String> leftOut) {

  static ClassReport read(Path xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      return of(factory.newDocumentBuilder().parse(xml.toFile()).getDocumentElement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException(xml + " is no test report", e);
    }
  }

  int passed() {
    return tests - failed - leftOut.size();
  }

  private static ClassReport of(Element suite) {
    String name = suite.getAttribute("name");
    return new ClassReport(
        name.substring(name.lastIndexOf('.') + 1),
        number(suite, "tests"),
        number(suite, "failures") + number(suite, "errors"),
        reasons(suite.getElementsByTagName("skipped")));
  }

  private static List<String> reasons(NodeList skipped) {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < skipped.getLength(); i++) {
      String reason = ((Element) skipped.item(i)).getAttribute("message");
      reasons.add(reason.isBlank() ? "no reason given" : reason);
    }
    return reasons;
  }

  private static int number(Element suite, String attribute) {
    return Integer.parseInt(suite.getAttribute(attribute));
  }
}
