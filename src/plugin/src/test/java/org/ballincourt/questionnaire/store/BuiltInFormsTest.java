package org.ballincourt.questionnaire.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.form.WrittenForm;
import org.junit.Test;

public class BuiltInFormsTest {

  @Test
  public void canBeAskedInFiveLanguagesThatAreWhole() {
    for (String name : BuiltInForms.NAMES) {
      Questionnaire form = BuiltInForms.form(name);
      assertEquals(
          name,
          List.of("en", "nb", "ru", "fi", "ms"),
          form.languages().stream().map(Language::tag).toList());
      form.languages()
          .forEach(language -> assertEquals(name + " " + language, List.of(), form.gaps(language)));
    }
  }

  @Test
  public void stayAsTheyAreWhenTheyAreWrittenDown() {
    for (String name : BuiltInForms.NAMES) {
      Questionnaire form = BuiltInForms.form(name);
      assertEquals(form, WrittenForm.questionnaire(WrittenForm.of(form)));
    }
  }
}
