package org.ballincourt.questionnaire.action.rest;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class ActionInputTest {

  private static JsonInput body(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return JsonInput.object(new ByteArrayInputStream(bytes), EnglishTexts.texts());
  }

  @Test
  public void whatNoDatabaseTakesIsLeftOut() {
    WantedAction wanted =
        ActionInput.action(
            body(
                "{'kind':'CANT','text':'No\\u0000 press\\r\\n','instead':'\\ud83dTern',"
                    + "'issue':{'project':'LUM','summary':'A\\u0000','description':'a\\ud800b'}}"));
    assertEquals("No press", wanted.reply().text());
    assertEquals("Tern", wanted.reply().instead());
    assertEquals("A", wanted.issue().summary());
    assertEquals("ab", wanted.issue().description());
  }

  @Test
  public void whatIsNothingWithoutThatIsRefused() {
    JsonInput input = body("{'kind':'WILL','text':'\\u0000'}");
    ActionInput.action(input);
    assertEquals(1, input.faults());
  }
}
