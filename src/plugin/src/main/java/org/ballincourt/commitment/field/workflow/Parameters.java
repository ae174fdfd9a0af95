package org.ballincourt.commitment.field.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The texts that a part of a workflow was given, by name. Jira keeps them in the workflow, which
 * may come from another Jira: so none of them needs to make sense.
 */
public record Parameters(Map<String, String> texts) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  public static final Parameters NONE = new Parameters(Map.of());

  public Parameters {
    texts = Map.copyOf(texts);
  }

  /** Those of a workflow. */
  public static Parameters of(AbstractDescriptor descriptor) {
    if (descriptor instanceof ConditionDescriptor condition) {
      return ofArgs(condition.getArgs());
    }
    if (descriptor instanceof ValidatorDescriptor validator) {
      return ofArgs(validator.getArgs());
    }
    return ofArgs(((FunctionDescriptor) descriptor).getArgs());
  }

  /** What Jira hands to a part that is to do its work. */
  public static Parameters ofArgs(Map<?, ?> args) {
    return read(args, value -> value instanceof String text ? text : "");
  }

  /** What a form sent; of several values of one name the first counts. */
  public static Parameters ofForm(Map<String, Object> sent) {
    return read(sent, Parameters::first);
  }

  private static String first(Object sent) {
    return sent instanceof String[] values && values.length > 0 ? values[0].strip() : "";
  }

  private static Parameters read(Map<?, ?> values, Function<Object, String> reading) {
    Map<String, String> texts = new HashMap<>();
    values.forEach((name, value) -> texts.put(String.valueOf(name), reading.apply(value)));
    return new Parameters(texts);
  }

  /** Only these, each of them a text. */
  public Map<String, String> only(String... names) {
    Map<String, String> only = new HashMap<>();
    Arrays.stream(names).forEach(name -> only.put(name, text(name)));
    return only;
  }

  /** Empty where nothing was given. */
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  /** Empty where nothing was given, or nothing that the type knows. */
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(word -> word.name().equals(text(name).toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** Empty where nothing was given that could be an id. */
  public Optional<Long> id(String name) {
    return Optional.of(text(name)).filter(NUMBER.asMatchPredicate()).map(Long::valueOf);
  }
}
