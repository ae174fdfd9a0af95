package org.ballincourt.questionnaire.invitation;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.ballincourt.questionnaire.invitation.Letter.Fault;
import org.junit.Test;

public class LetterTest {

  private static final String BODY = "Hello,\n\n[[link]]\n\nKind regards";

  private static List<Fault> faults(String subject, String body) {
    return new Letter(subject, body).tidied().faults();
  }

  @Test
  public void aSubjectAndALinkOnALineOfItsOwnAreEnough() {
    assertEquals(List.of(), faults("How did it go?", BODY));
    assertEquals(List.of(), faults(" Как дела? 絵🎨 ", "  " + BODY.replace("\n", "\r\n") + "\r\n"));
  }

  @Test
  public void theLinkStandsThereOnceAndAlone() {
    assertEquals(List.of(Fault.LINK_MISSING), faults("How?", "Hello"));
    assertEquals(List.of(Fault.LINK_MISSING), faults("How?", "[[ link ]]"));
    assertEquals(List.of(Fault.LINK_TWICE), faults("How?", BODY + "\n[[link]]"));
    assertEquals(List.of(Fault.LINK_NOT_ALONE), faults("How?", "Here: [[link]]"));
  }

  @Test
  public void aSubjectIsOneLineThatCannotBreakAHeader() {
    for (String attack :
        List.of("a\r\nBcc: x@example.org", "a\nb", "a\u2028b", "a\u0000b", "a\u0085b", "a\ud800")) {
      assertEquals(attack, List.of(Fault.SUBJECT_NOT_A_LINE), faults(attack, BODY));
    }
    assertEquals(List.of(Fault.SUBJECT_MISSING), faults(" ", BODY));
    assertEquals(List.of(), faults("ж".repeat(150), BODY));
    assertEquals(List.of(Fault.SUBJECT_TOO_LONG), faults("ж".repeat(151), BODY));
  }

  @Test
  public void aBodyHoldsTextAndNotTooMuchOfIt() {
    assertEquals(List.of(), faults("How?", BODY + "\tand " + "ж".repeat(9_000)));
    assertEquals(List.of(Fault.BODY_TOO_LONG), faults("How?", BODY + "x".repeat(10_000)));
    assertEquals(List.of(Fault.BODY_NOT_TEXT), faults("How?", BODY + "\u0000"));
    assertEquals(List.of(Fault.BODY_NOT_TEXT), faults("How?", BODY + "\ud83c"));
  }
}
