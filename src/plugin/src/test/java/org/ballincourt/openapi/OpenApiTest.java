package org.ballincourt.openapi;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.After;
import org.junit.Test;

public class OpenApiTest {

  private static final List<WireRecord> RECORDS = WireRecord.all();
  private static final Map<String, RestMethod> METHODS = RestMethod.all();

  private final Document document = Document.read();
  private final Map<String, Operation> operations = document.operations();
  private final Map<Class<?>, String> names = namesOfRecords();
  private final Differences differences = new Differences();
  private final WrittenShape shape = new WrittenShape(document, names, differences);

  @After
  public void codeAndFileSayTheSame() {
    differences.assertNone();
  }

  @Test
  public void describesEachRestMethodAndNoOther() {
    assertFalse(METHODS.isEmpty());
    differences.compareAll("resource", METHODS.keySet(), operations.keySet());
  }

  @Test
  public void describesTheParametersOfEachMethod() {
    forEachMethod(
        (call, method) ->
            differences.compareAll(call, method.parameters(), operations.get(call).parameters()));
  }

  @Test
  public void saysWhichMethodsTakeABody() {
    forEachMethod(
        (call, method) ->
            differences.compare(
                call + " takes a body:", method.takesBody(), operations.get(call).takesBody()));
  }

  @Test
  public void saysWhatEachMethodAnswers() {
    forEachMethod((call, method) -> compareAnswer(call, method, operations.get(call)));
  }

  /** A method that makes its response itself may answer with any record, or nothing. */
  private void compareAnswer(String call, RestMethod method, Operation operation) {
    Type answer = method.method().getGenericReturnType();
    JsonNode content = operation.content(operation.success());
    if (answer == Response.class) {
      boolean known = content.isMissingNode() || names.containsValue(document.named(content));
      differences.compare(call + " answers with a record:", true, known);
    } else if (answer == void.class) {
      differences.compare(call + " answers", "204", operation.success());
    } else {
      differences.compare(call + " answers", "200", operation.success());
      shape.compare(answer, content, call);
    }
  }

  @Test
  public void saysWhoMayCall() {
    operations.forEach(
        (call, operation) ->
            differences.compare(
                call + " says who may:", true, operation.description().contains("**Who:**")));
  }

  @Test
  public void saysWhatIsRefused() {
    operations.forEach(
        (call, operation) -> {
          Set<String> statuses = operation.statuses();
          boolean canBeAbsent =
              call.contains("{")
                  || operation.parameters().contains("query issue")
                  || operation.parameters().contains("query project");
          differences.compare(call + " may be a 404:", canBeAbsent, statuses.contains("404"));
          if (operation.takesBody()) {
            differences.compare(call + " may be a 400:", true, statuses.contains("400"));
          }
          statuses.stream().filter(s -> s.startsWith("4")).forEach(s -> refusal(call, s));
        });
  }

  private void refusal(String call, String status) {
    JsonNode errors =
        document.meant(operations.get(call).content(status)).at("/properties/errors/items");
    differences.compare(call + " as a " + status + " lists", "Error", document.named(errors));
  }

  @Test
  public void describesEachMemberOfEachRecordOnTheWireAndNoOther() {
    for (WireRecord written : RECORDS) {
      if (names.containsKey(written.type())) {
        shape.compare(written, names.get(written.type()));
      } else {
        differences.add(written + " has no schema");
      }
    }
  }

  @Test
  public void describesEachMemberThatABodyMayHaveAndNoOther() {
    Set<String> described = new TreeSet<>();
    forEachBody(
        (schema, constant) -> {
          described.add(constant);
          Set<String> properties =
              WrittenShape.names(document.schemas().get(schema).path("properties"));
          differences.compareAll(schema, ReadMembers.called(constant), properties);
        });
    ReadMembers.names().stream()
        .filter(constant -> !described.contains(constant))
        .forEach(constant -> differences.add(constant + " is in the code only"));
  }

  @Test
  public void describesNothingThatTheCodeDoesNotHave() {
    document
        .schemas()
        .forEach(
            (name, schema) -> {
              boolean inCode = names.containsValue(name) || schema.has("x-read-by");
              differences.compare(name + " has members", inCode, schema.has("properties"));
            });
  }

  @Test
  public void pointsOnlyToWhatIsThereAndToAllOfIt() {
    differences.compareAll("component", document.references(), document.components());
  }

  private Map<Class<?>, String> namesOfRecords() {
    Map<Class<?>, String> found = new HashMap<>();
    document
        .schemas()
        .forEach(
            (name, schema) -> {
              String record = schema.path("x-record").asText(name + "Json");
              List<WireRecord> called = RECORDS.stream().filter(r -> r.isCalled(record)).toList();
              assertTrue(record + " may be any of " + called, called.size() < 2);
              called.forEach(written -> found.put(written.type(), name));
            });
    return found;
  }

  private void forEachMethod(BiConsumer<String, RestMethod> check) {
    METHODS.entrySet().stream()
        .filter(method -> operations.containsKey(method.getKey()))
        .forEach(method -> check.accept(method.getKey(), method.getValue()));
  }

  /**
   * @param check of the name of a schema and of a constant that says which members it has
   */
  private void forEachBody(BiConsumer<String, String> check) {
    document
        .schemas()
        .forEach(
            (name, schema) ->
                schema.path("x-read-by").forEach(word -> check.accept(name, word.asText())));
  }
}
