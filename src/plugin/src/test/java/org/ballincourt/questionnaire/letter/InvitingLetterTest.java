package org.ballincourt.questionnaire.letter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.client.Role;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.invitation.Letter;
import org.junit.Test;

public class InvitingLetterTest {

  private static final Language ENGLISH = new Language("en");
  private static final Language SWEDISH = new Language("sv");

  private static InvitingLetter letter(String title, String about, boolean named) {
    Question lunch =
        new Question(
            "lunch",
            new Wanted(QuestionKind.TEXT, List.of(), false, false),
            null,
            null,
            Map.of(ENGLISH, new Wording("And lunch?", "", "", "", Map.of())));
    Questionnaire form =
        new Questionnaire(
            "Follow-up", Map.of(ENGLISH, new Questionnaire.Heading(title, "")), List.of(lunch));
    InvitingLetter.Terms terms = new InvitingLetter.Terms(LocalDate.of(2026, 4, 1), named);
    return new InvitingLetter(form, about, terms, "Petra Moen");
  }

  private static Person person(String name, String formOfAddress) {
    return new Person(name, null, ENGLISH, formOfAddress, Role.DECIDES);
  }

  @Test
  public void canBeSentAsItIsInEachLanguage() {
    for (Language language : Language.ALL) {
      InvitingLetter letter = letter("How did it go?", "Lumen’s site", true);
      for (Letter written : List.of(letter.in(language), letter.reminderIn(language))) {
        assertEquals(language.tag(), List.of(), written.tidied().faults());
        assertTrue(written.body(), written.body().startsWith(Letter.GREETING + "\n\n"));
        assertTrue(written.body(), written.body().endsWith("\nPetra Moen"));
        assertTrue(written.subject(), written.subject().contains("Lumen’s site"));
      }
    }
  }

  @Test
  public void isEnglishWhereThereAreNoWords() {
    InvitingLetter letter = letter("How did it go?", "Lumen", true);
    assertEquals(letter.in(ENGLISH), letter.in(SWEDISH));
    assertTrue(letter.in(ENGLISH).body().contains("1 April 2026"));
  }

  @Test
  public void saysWhetherAnswersAreKeptByName() {
    assertTrue(letter("T", "L", true).in(ENGLISH).body().contains("with your name"));
    assertTrue(letter("T", "L", false).in(ENGLISH).body().contains("without your name"));
  }

  @Test
  public void whateverThingsAreCalledNothingIsMadeOfIt() {
    String title = "{0} $x 'it' ${jndi}";
    Letter written = letter(title, "{1,number}", true).in(ENGLISH);
    assertTrue(written.subject(), written.subject().contains(title));
    assertTrue(written.body(), written.body().contains("“{1,number}”"));
  }

  @Test
  public void aLongSubjectIsCut() {
    Letter written = letter("ж".repeat(200), "Lumen", true).in(ENGLISH);
    assertEquals(List.of(), written.faults());
  }

  @Test
  public void greetsEachPersonAsSheIsAddressed() {
    Letter letter = new Letter("S", Letter.GREETING + "\n\n" + Letter.LINK);
    assertEquals("Hello Ida Lie,\n\n[[link]]", greeted(letter, person("Ida Lie", null)));
    assertEquals("Dear Ms Lie,\n\n[[link]]", greeted(letter, person("Ida", "Dear Ms Lie")));
    assertEquals("Hello,\n\n[[link]]", greeted(letter, null));
    assertEquals("Hello  X,\n\n[[link]]", greeted(letter, person("[[link]]X", null)));
  }

  @Test
  public void howeverSomebodyIsCalledTheLinkIsThereOnce() {
    Letter letter = new Letter("S", Letter.GREETING + "\n\n" + Letter.LINK);
    for (String name :
        List.of("[[link]]", "[[li[[link]]nk]]", "[[[[link]]link]]", "[[greeting]]")) {
      String body = greeted(letter, person(name, null));
      assertEquals(name, body.indexOf(Letter.LINK), body.lastIndexOf(Letter.LINK));
      assertTrue(body, body.endsWith("\n\n" + Letter.LINK));
    }
  }

  private static String greeted(Letter letter, Person person) {
    return InvitingLetter.to(person, letter, ENGLISH).body();
  }
}
