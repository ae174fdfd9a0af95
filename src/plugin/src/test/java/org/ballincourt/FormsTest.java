package org.ballincourt;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.Test;

public class FormsTest {

  private static final List<String> FORMS =
      List.of("kick-off", "onboarding", "pulse", "follow-up", "month-later");
  private static final List<String> LANGUAGES = List.of("en", "nb", "ru", "fi", "ms");

  /** Each kind with what may be answered, by its text; nothing for words of one's own. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "RATING", numbers(1, 5),
          "NPS", numbers(0, 10),
          "EFFORT", numbers(1, 7),
          "YES_NO", Set.of("yes", "no"),
          "ONE_OF", Set.of(),
          "SOME_OF", Set.of(),
          "TEXT", Set.of());

  private static final Set<String> SCALES = Set.of("RATING", "NPS", "EFFORT");
  private static final Set<String> CHOICES = Set.of("ONE_OF", "SOME_OF");

  @Test
  public void haveTheirTitleAndIntroductionInEachLanguage() {
    for (JsonNode form : forms()) {
      assertFalse(form.path("name").asText().isBlank());
      assertEquals(LANGUAGES, names(form.path("title")));
      assertEquals(LANGUAGES, names(form.path("introduction")));
      form.path("title").forEach(FormsTest::assertSaid);
      form.path("introduction").forEach(FormsTest::assertSaid);
    }
  }

  @Test
  public void askFewQuestionsEachWithAnIdOfItsOwnAndNotes() {
    for (JsonNode form : forms()) {
      List<String> ids = questions(form).map(question -> question.path("id").asText()).toList();
      assertTrue(ids.toString(), ids.size() >= 5 && ids.size() <= 10);
      assertEquals(ids.size(), Set.copyOf(ids).size());
      ids.forEach(id -> assertTrue(id, id.matches("[a-z][a-z0-9-]{0,39}")));
      questions(form).forEach(question -> assertSaid(question.path("notes")));
    }
  }

  @Test
  public void useAllKindsThereAre() {
    Set<String> used =
        forms().stream()
            .flatMap(FormsTest::questions)
            .map(question -> question.path("kind").asText())
            .collect(toSet());
    assertEquals(KINDS.keySet(), used);
  }

  @Test
  public void sayEverythingInEachLanguage() {
    forms().stream()
        .flatMap(FormsTest::questions)
        .forEach(
            question -> {
              assertEquals(LANGUAGES, names(question.path("wording")));
              question.path("wording").forEach(wording -> assertComplete(question, wording));
            });
  }

  @Test
  public void haveOptionsWhereThereIsSomethingToChoose() {
    forms().stream()
        .flatMap(FormsTest::questions)
        .forEach(
            question -> {
              List<String> options = options(question);
              boolean choice = CHOICES.contains(question.path("kind").asText());
              assertEquals(question.path("id").asText(), choice, options.size() > 1);
              assertEquals(options.size(), Set.copyOf(options).size());
              options.forEach(option -> assertTrue(option, option.matches("[a-z][a-z0-9-]*")));
            });
  }

  @Test
  public void hangOnlyOnWhatWasAskedBeforeAndCanBeAnswered() {
    for (JsonNode form : forms()) {
      Map<String, JsonNode> earlier = new HashMap<>();
      questions(form)
          .forEach(
              question -> {
                if (question.hasNonNull("shownIf")) {
                  assertAnswerable(question.path("shownIf"), earlier);
                }
                earlier.put(question.path("id").asText(), question);
              });
    }
  }

  private static void assertComplete(JsonNode question, JsonNode wording) {
    String id = question.path("id").asText();
    Set<String> said = new TreeSet<>(Set.of("prompt"));
    if (question.path("why").asBoolean()) {
      said.add("why");
    }
    if (SCALES.contains(question.path("kind").asText())) {
      said.addAll(Set.of("low", "high"));
    }
    if (question.has("options")) {
      said.add("options");
      assertEquals(id, options(question), names(wording.path("options")));
      wording.path("options").forEach(FormsTest::assertSaid);
    }
    assertEquals(id, said, new TreeSet<>(names(wording)));
    said.stream()
        .filter(name -> !"options".equals(name))
        .map(wording::path)
        .forEach(FormsTest::assertSaid);
  }

  private static void assertAnswerable(JsonNode condition, Map<String, JsonNode> earlier) {
    JsonNode on = earlier.get(condition.path("question").asText());
    assertNotNull(condition.toString(), on);
    Set<String> answers = new TreeSet<>(KINDS.get(on.path("kind").asText()));
    answers.addAll(options(on));
    assertFalse(condition.toString(), condition.path("answers").isEmpty());
    condition
        .path("answers")
        .forEach(answer -> assertTrue(condition.toString(), answers.contains(answer.textValue())));
  }

  private static void assertSaid(JsonNode text) {
    assertTrue(text.toString(), text.isTextual() && !text.textValue().isBlank());
    assertFalse(text.toString(), text.textValue().contains("'"));
  }

  private static List<String> options(JsonNode question) {
    return StreamSupport.stream(question.path("options").spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  private static Stream<JsonNode> questions(JsonNode form) {
    return StreamSupport.stream(form.path("questions").spliterator(), false);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(toSet());
  }

  private static List<JsonNode> forms() {
    return FORMS.stream().map(FormsTest::form).toList();
  }

  private static JsonNode form(String name) {
    try (InputStream file = FormsTest.class.getResourceAsStream("/forms/" + name + ".json")) {
      assertNotNull(name, file);
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
