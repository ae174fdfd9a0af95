package org.ballincourt.commitment.field.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.Party;
import org.junit.Test;

public class BallDemandTest {

  private final Issue issue = mock(Issue.class);
  private final Map<String, Object> run = Map.of("issue", issue, "originalissueobject", issue);
  private Party holder = Party.CLIENT;
  private boolean asked;

  private final Ball ball =
      new Ball(null, null, null, null) {
        @Override
        Party holder(Issue about) {
          if (holder == null) {
            throw new IllegalStateException("no database");
          }
          return holder;
        }

        @Override
        boolean isAsked(Issue about) {
          return asked;
        }
      };

  private boolean passes(Map<String, String> args) {
    return new BallCondition(ball).passesCondition(run, args, null);
  }

  private void validate(Map<String, String> args) throws InvalidInputException {
    new BallValidator(ball, HandOverFunctionTest.words()).validate(run, args, null);
  }

  private String refusal(Map<String, String> args) {
    List<?> errors =
        assertThrows(InvalidInputException.class, () -> validate(args)).getGenericErrors();
    return String.valueOf(errors.get(0));
  }

  @Test
  public void theConditionHoldsWhileTheBallIsThere() {
    assertTrue(passes(Map.of("party", "CLIENT")));
    assertFalse(passes(Map.of("party", "TEAM")));
  }

  @Test
  public void theConditionDoesNotHoldWhereItCannotBeMeantOrAsked() {
    assertFalse(passes(Map.of("party", "LUMEN")));
    assertFalse(passes(Map.of()));
    holder = null;
    assertFalse(passes(Map.of("party", "CLIENT")));
  }

  @Test
  public void theValidatorSaysWhatIsMissing() throws InvalidInputException {
    validate(Map.of("party", "CLIENT"));
    assertEquals("This can be done only while it is our move.", refusal(Map.of("party", "TEAM")));
    assertEquals(
        "This can be done only while something is asked of the client and not answered yet.",
        refusal(Map.of("asked", "true")));
    asked = true;
    validate(Map.of("party", "CLIENT", "asked", "true"));
  }

  @Test
  public void theValidatorSaysWhatTheAdministratorWrote() {
    assertEquals("Ask Henrik", refusal(Map.of("party", "TEAM", "message", "Ask Henrik")));
    String longest = "m".repeat(BallDemand.LONGEST_MESSAGE);
    assertEquals(longest, refusal(Map.of("party", "TEAM", "message", longest + "m")));
  }

  @Test
  public void theValidatorRefusesWhatItCannotUnderstandOrAsk() throws InvalidInputException {
    assertTrue(refusal(Map.of("party", "LUMEN")).startsWith("This transition is always refused"));
    validate(Map.of());
    holder = null;
    assertEquals(
        "This can be done only while it is the client’s move.", refusal(Map.of("party", "CLIENT")));
  }
}
