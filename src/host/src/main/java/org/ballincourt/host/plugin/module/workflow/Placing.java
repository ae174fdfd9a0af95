package org.ballincourt.host.plugin.module.workflow;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.module.ElementReader;

/**
 * What may be done with a part on the page of a transition.
 *
 * @param unique whether a transition has it at most once
 * @param addable to which types of transitions
 */
public record Placing(boolean orderable, boolean unique, boolean deletable, Set<String> addable) {

  /** The type of the transition that creates an issue. */
  public static final String INITIAL = "initial";

  /** The type of a transition that is there in every status. */
  public static final String GLOBAL = "global";

  private static final Set<String> NOT_INITIAL = Set.of(GLOBAL, "common", "ordinary");
  private static final Set<String> EVERYWHERE =
      Stream.concat(NOT_INITIAL.stream(), Stream.of(INITIAL))
          .collect(Collectors.toUnmodifiableSet());

  /** Of conditions and validators: their order means nothing, and they need not be asked for. */
  static final Placing FREE = new Placing(false, false, true, EVERYWHERE);

  static Placing read(ElementReader function) {
    return new Placing(
        flag(function, "orderable", true),
        flag(function, "unique", false),
        flag(function, "deletable", true),
        function.optionalChild("addable", Placing::types).orElse(EVERYWHERE));
  }

  private static boolean flag(ElementReader function, String name, boolean otherwise) {
    Optional<Boolean> flag = function.optionalChild(name, Placing::yesOrNo);
    return flag.orElse(otherwise);
  }

  private static boolean yesOrNo(ElementReader element) {
    String text = element.text();
    if (!text.equals("true") && !text.equals("false")) {
      throw element.refused("'" + text + "' is not true or false");
    }
    return text.equals("true");
  }

  private static Set<String> types(ElementReader addable) {
    return Arrays.stream(addable.text().split(","))
        .flatMap(type -> types(type.strip(), addable))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> types(String type, ElementReader addable) {
    if (type.equals("non-initial")) {
      return NOT_INITIAL.stream();
    }
    if (!EVERYWHERE.contains(type)) {
      throw addable.refused("'" + type + "' is no type of transitions");
    }
    return Stream.of(type);
  }
}
