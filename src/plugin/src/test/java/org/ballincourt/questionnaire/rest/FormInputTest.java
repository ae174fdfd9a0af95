package org.ballincourt.questionnaire.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class FormInputTest {

  private static final String TEXT = "{'id':'a','kind':'TEXT','wording':{'en':{'prompt':'A?'}}%s}";

  private static FormInput.Wanted read(String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    JsonInput input = JsonInput.object(new ByteArrayInputStream(body), EnglishTexts.texts());
    return new FormInput(input).read(7L);
  }

  private static String form(String questions) {
    return "{'name':'N','title':{'en':'T','nb':''},'questions':[" + questions + "]}";
  }

  private static List<String> faults(String json) {
    return assertThrows(Refusal.class, () -> read(json)).faults().stream()
        .map(Fault::field)
        .toList();
  }

  @Test
  public void readsTextsWithoutBlanksAroundThemAndLanguagesInTheirOrder() {
    Questionnaire form =
        read("{'name':' N ','title':{'nb':'T','en':' '},'introduction':{'nb':'one\\r\\ntwo '},"
                + "'questions':[{'id':'a','kind':'TEXT','notes':' ',"
                + "'wording':{'nb':{'prompt':' A? '}}}],'revision':3}")
            .form();
    assertEquals("N", form.name());
    assertEquals(List.of("nb", "en"), form.languages().stream().map(Language::tag).toList());
    assertEquals("one\ntwo", form.headingIn(new Language("nb")).introduction());
    Question asked = form.questions().get(0);
    assertEquals("A?", asked.in(new Language("nb")).prompt());
    assertEquals(null, asked.notes());
    assertEquals(
        List.of("prompt"),
        form.gaps(new Language("en")).stream()
            .filter(gap -> gap.endsWith("prompt"))
            .map(gap -> "prompt")
            .toList());
  }

  @Test
  public void namesWhatIsWrongAtItsPlace() {
    assertEquals(
        List.of("id"), faults(form(TEXT.formatted("")).replace("{'name'", "{'id':8,'name'")));
    assertEquals(List.of("questions[0].notes"), faults(form(TEXT.formatted(",'notes':'\\u0007'"))));
    assertEquals(
        List.of("questions[0].required", "questions[0].shownIf.when"),
        faults(form(TEXT.formatted(",'required':1,'shownIf':{'when':'x'}"))));
    assertEquals(
        List.of("questions[0].wording.en.options.x"),
        faults(
            form("{'id':'a','kind':'TEXT','wording':{'en':{'prompt':'A','options':{'x':'X'}}}}")));
    assertEquals(
        List.of("questions[0].wording.en.prompt"),
        faults(form("{'id':'a','kind':'TEXT','wording':{'en':{'prompt':'A\\nB'}}}")));
  }

  @Test
  public void wordsOfAnotherKindAreRefusedRatherThanLost() {
    assertEquals(
        List.of("questions[0].wording.en.why", "questions[0].wording.en.low"),
        faults(
            form(
                "{'id':'a','kind':'YES_NO','wording':"
                    + "{'en':{'prompt':'A','why':'Why?','low':'L'}}}")));
  }
}
