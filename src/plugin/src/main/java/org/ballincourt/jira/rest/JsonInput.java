package org.ballincourt.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;

/**
 * One place in the JSON that a caller sent. Whatever is wrong is noted with its path and reading
 * goes on, so that the caller learns of all faults at once; {@link #refuseFaults} ends the reading.
 */
public final class JsonInput {

  /** Unlike ISO's own, without signs and years of more than four digits. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** What is quoted of a text; a longer one would bury what is said about it. */
  private static final int LONGEST_QUOTATION = 200;

  private final JsonNode node;
  private final String path;
  private final List<Fault> faults;
  private final Texts texts;

  private JsonInput(JsonNode node, String path, List<Fault> faults, Texts texts) {
    this.node = node;
    this.path = path;
    this.faults = faults;
    this.texts = texts;
  }

  /**
   * Reads a JSON object.
   *
   * @throws Refusal where it is not JSON, not an object, or too large
   */
  public static JsonInput object(InputStream body, Texts texts) {
    return object(body, BodyLimit.USUAL, texts);
  }

  /**
   * Reads a JSON object of another size than usual.
   *
   * @throws Refusal where it is not JSON, not an object, or too large
   */
  public static JsonInput object(InputStream body, BodyLimit limit, Texts texts) {
    JsonNode node = JsonBody.read(body, limit, texts);
    JsonInput input = new JsonInput(node, "", new ArrayList<>(), texts);
    if (!input.node.isObject()) {
      throw JsonBody.refusal(texts.text("ballincourt.input.not-an-object"));
    }
    return input;
  }

  /** The member of that name, present or not. */
  public JsonInput member(String name) {
    String memberPath = path.isEmpty() ? name : path + "." + name;
    return new JsonInput(node.path(name), memberPath, faults, texts);
  }

  /** Whether the place is missing or holds {@code null}. */
  public boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  public String path() {
    return path;
  }

  /** How many members an object has, or a list elements; 0 for everything else. */
  public int size() {
    return node.size();
  }

  public boolean isList() {
    return node.isArray();
  }

  /** Notes each member that is not one of those names. */
  public void allowOnly(Set<String> names) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                member(name).fault("ballincourt.input.unknown-member", String.join(", ", names));
              }
            });
  }

  /** Calls for each member of an object; an absent one has none. */
  public void forEachMember(BiConsumer<String, JsonInput> reader) {
    if (isAbsent()) {
      return;
    }
    if (!node.isObject()) {
      fault("ballincourt.input.not-an-object");
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      reader.accept(member.getKey(), member(member.getKey()));
    }
  }

  /** The objects of a list; what is not an object is noted, an absent list is empty. */
  public List<JsonInput> objects() {
    List<JsonInput> objects = new ArrayList<>();
    for (JsonInput element : elements()) {
      if (element.node.isObject()) {
        objects.add(element);
      } else {
        element.fault("ballincourt.input.not-an-object");
      }
    }
    return objects;
  }

  /** Whatever is in a list; an absent list is empty, what is no list is noted and empty. */
  public List<JsonInput> elements() {
    List<JsonInput> elements = new ArrayList<>();
    if (!isAbsent() && !node.isArray()) {
      fault("ballincourt.input.not-a-list");
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      elements.add(new JsonInput(node.get(i), path + "[" + i + "]", faults, texts));
    }
    return elements;
  }

  /** Empty where the place is absent, or (noted) does not hold text. */
  public Optional<String> text() {
    if (!isAbsent() && !node.isTextual()) {
      fault("ballincourt.input.not-text");
    }
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  /** Empty where the place is absent, or (noted) does not hold a date. */
  public Optional<LocalDate> date() {
    return text().flatMap(this::date);
  }

  /** The date that such a text says; empty where (noted here) it says none. */
  public Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeParseException e) {
      fault("ballincourt.input.not-a-date", text);
      return Optional.empty();
    }
  }

  /** A value read from this place; where the place is absent, that is noted. */
  public <T> Optional<T> required(Optional<T> value) {
    if (isAbsent()) {
      fault("ballincourt.input.missing");
    }
    return value;
  }

  /** Empty where the place is absent, or (noted) does not hold a whole number in those bounds. */
  public Optional<Long> wholeNumber(long leastInclusive, long mostInclusive) {
    if (isAbsent()) {
      return Optional.empty();
    }
    if (node.isIntegralNumber()
        && node.canConvertToLong()
        && node.longValue() >= leastInclusive
        && node.longValue() <= mostInclusive) {
      return Optional.of(node.longValue());
    }
    fault("ballincourt.input.not-a-whole-number", leastInclusive, mostInclusive);
    return Optional.empty();
  }

  /** Empty where the place does not hold a number; nothing is noted. */
  public Optional<Double> number() {
    return node.isNumber() ? Optional.of(node.doubleValue()) : Optional.empty();
  }

  /** False where the place is absent, or (noted) holds neither true nor false. */
  public boolean flag() {
    if (!isAbsent() && !node.isBoolean()) {
      fault("ballincourt.input.not-a-flag");
    }
    return node.booleanValue();
  }

  /** Empty where the place is absent, or (noted) does not hold one of the given words. */
  public <E extends Enum<E>> Optional<E> oneOf(Set<E> allowed) {
    Optional<String> word = text();
    Optional<E> value =
        word.flatMap(text -> allowed.stream().filter(e -> e.name().equals(text)).findFirst());
    if (word.isPresent() && value.isEmpty()) {
      fault("ballincourt.input.not-one-of", word.get(), listed(allowed));
    }
    return value;
  }

  private static String listed(Set<? extends Enum<?>> words) {
    return words.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  /** Notes what is wrong with this place. */
  public void fault(String key, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = quotation(String.valueOf(arguments[i]));
    }
    faults.add(new Fault(path.isEmpty() ? null : path, texts.text(key, words)));
  }

  private static String quotation(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTATION
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION)) + "\u2026";
  }

  /** How much was noted so far, here and at all other places of the same request. */
  public int faults() {
    return faults.size();
  }

  /**
   * @throws Refusal where anything was noted, here or at any other place of the same request
   */
  public void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, faults);
    }
  }
}
