package org.ballincourt.acceptance.openapi;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.Test;

public class ConformityTest {

  private static final Description FILE =
      new Description(
          """
          paths:
            /things:
              get:
                responses:
                  '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          components:
            schemas:
              Thing:
                type: object
                required: [name, since]
                properties:
                  name: {type: string, enum: [ONE, TWO]}
                  since: {allOf: [$ref: '#/components/schemas/Instant'], nullable: true}
                  days: {type: array, items: {type: string, format: date}}
                  counts: {type: object, additionalProperties: {type: integer}}
                  either: {oneOf: [{type: integer}, {type: boolean}]}
              Instant: {type: string, format: date-time}
          """);

  @Test
  public void findsNothingInWhatIsDescribed() {
    assertFaults("{'name':'ONE','since':null}");
    assertFaults("{'name':'TWO','since':'2026-03-12T09:30:00Z','days':['2026-03-12']}");
    assertFaults("{'name':'ONE','since':null,'counts':{'a':1},'either':true}");
  }

  @Test
  public void namesWhatIsMissing() {
    assertFaults("{'name':'ONE'}", "$.since is missing");
  }

  @Test
  public void namesWhatIsNotDescribed() {
    assertFaults("{'name':'ONE','since':null,'more':1}", "$.more is not described");
  }

  @Test
  public void namesNullWhereItMayNotBe() {
    assertFaults("{'name':null,'since':null}", "$.name is null");
  }

  @Test
  public void namesAValueOfAnotherType() {
    assertFaults(
        "{'name':'ONE','since':null,'counts':{'a':'1'}}", "$.counts.a is no whole number: \"1\"");
    assertFaults(
        "{'name':'ONE','since':null,'either':'x'}", "$.either is of 0 of the kinds that it can be");
  }

  @Test
  public void namesAWordThatIsNotListed() {
    assertFaults("{'name':'THREE','since':null}", "$.name is none of [\"ONE\",\"TWO\"]: \"THREE\"");
  }

  @Test
  public void namesInstantsAndDatesInAnotherForm() {
    assertFaults(
        "{'name':'ONE','since':'2026-03-12T09:30:00.123Z','days':['12.3.2026']}",
        "$.since is no date-time: \"2026-03-12T09:30:00.123Z\"",
        "$.days[0] is no date: \"12.3.2026\"");
  }

  private static void assertFaults(String json, String... faults) {
    try {
      var answer = new ObjectMapper().readTree(json.replace('\'', '"'));
      var schema = FILE.answer("/things", 200);
      assertEquals(List.of(faults), Conformity.faults(answer, schema, FILE));
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}
