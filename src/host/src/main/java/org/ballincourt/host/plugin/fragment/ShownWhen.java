package org.ballincourt.host.plugin.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.module.ModuleClass;
import org.ballincourt.host.plugin.module.web.Conditions;

/** A module's conditions, made; no condition at all holds. */
final class ShownWhen implements Predicate<Map<String, Object>> {

  private final Conditions.Kind kind;
  private final List<Predicate<Map<String, Object>>> parts;

  private ShownWhen(Conditions.Kind kind, List<Predicate<Map<String, Object>>> parts) {
    this.kind = kind;
    this.parts = parts;
  }

  /**
   * @param maker makes the condition of a class, not yet initialised
   */
  static ShownWhen of(Conditions conditions, Function<ModuleClass, Condition> maker) {
    Stream<Predicate<Map<String, Object>>> single =
        conditions.single().stream().map(each -> initialised(each, maker)::shouldDisplay);
    Stream<Predicate<Map<String, Object>>> nested =
        conditions.nested().stream().map(each -> of(each, maker));
    return new ShownWhen(conditions.kind(), Stream.concat(single, nested).toList());
  }

  private static Condition initialised(ModuleClass module, Function<ModuleClass, Condition> maker) {
    Condition condition = maker.apply(module);
    condition.init(module.params());
    return condition;
  }

  @Override
  public boolean test(Map<String, Object> context) {
    return kind == Conditions.Kind.AND
        ? parts.stream().allMatch(part -> part.test(context))
        : parts.stream().anyMatch(part -> part.test(context));
  }
}
