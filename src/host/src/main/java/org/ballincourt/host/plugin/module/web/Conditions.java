package org.ballincourt.host.plugin.module.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.ModuleClass;

/** Conditions that must hold all or of which one must, nested as in the descriptor. */
public record Conditions(Kind kind, List<ModuleClass> single, List<Conditions> nested) {

  /** How conditions are taken together. */
  public enum Kind {
    AND,
    OR
  }

  /** The conditions right below a module: all must hold. */
  static Conditions below(ElementReader module) {
    return read(module, Kind.AND);
  }

  private static Conditions readNested(ElementReader element) {
    String type = element.optional("type").orElse("AND").toUpperCase(Locale.ROOT);
    if (!type.equals("AND") && !type.equals("OR")) {
      throw element.refused("type '" + type + "' is not AND or OR");
    }
    return read(element, Kind.valueOf(type));
  }

  private static Conditions read(ElementReader element, Kind kind) {
    List<ModuleClass> single = element.children("condition", ModuleClass::read);
    List<Conditions> nested =
        new ArrayList<>(element.children("conditions", Conditions::readNested));
    return new Conditions(kind, single, List.copyOf(nested));
  }
}
