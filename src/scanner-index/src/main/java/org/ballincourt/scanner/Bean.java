package org.ballincourt.scanner;

import java.beans.Introspector;
import java.util.regex.Pattern;

/**
 * A bean that Spring Scanner will make.
 *
 * @param type binary name of the component or of the imported interface
 * @param givenName the name in the annotation, empty if it has none
 * @param defaultName the name that the bean has without a given one
 */
record Bean(String type, String givenName, String defaultName) {
  private static final Pattern BREAKS_THE_LINE = Pattern.compile("[#\\s]");

  Bean {
    if (BREAKS_THE_LINE.matcher(givenName).find()) {
      throw new Refusal("the bean name \"%s\" must not contain \"#\" or white space", givenName);
    }
  }

  /** Spring Scanner calls the component of class {@code a.Outer$Inner} {@code outer.Inner}. */
  static Bean component(String type, String givenName) {
    String shortName = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return new Bean(type, givenName, Introspector.decapitalize(shortName));
  }

  /** Spring Scanner calls the import of interface {@code a.Outer$Inner} {@code inner}. */
  static Bean imported(String type, String simpleName, String givenName) {
    return new Bean(type, givenName, Introspector.decapitalize(simpleName));
  }

  String name() {
    return givenName.isEmpty() ? defaultName : givenName;
  }

  String line() {
    return givenName.isEmpty() ? type : type + "#" + givenName;
  }
}
