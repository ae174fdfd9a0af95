package org.ballincourt.commitment.field.workflow.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.field.workflow.BallWords;
import org.ballincourt.commitment.field.workflow.Someone;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class PartPagesTest {

  private final Texts texts = EnglishTexts.texts();
  private final CourtWords court = new CourtWords(texts, new SmallJira().statuses());
  private final BallWords words =
      new BallWords(court, new TargetWords(texts, new TimeWords(texts)), new Someone());
  private final PartChoices choices = new PartChoices(court, words, new Someone());
  private final HandOverFunctionFactory handOver = new HandOverFunctionFactory(words, choices);
  private final BallConditionFactory condition =
      new BallConditionFactory(new DemandWords(words), choices);
  private final BallValidatorFactory validator =
      new BallValidatorFactory(new DemandWords(words), choices);

  @SuppressWarnings("unchecked") // texts by name
  private static FunctionDescriptor function(Map<String, String> args) {
    FunctionDescriptor descriptor = new FunctionDescriptor();
    descriptor.getArgs().putAll(args);
    return descriptor;
  }

  private PartSummaryView summary(Map<String, String> args) {
    return (PartSummaryView) handOver.getVelocityParams("view", function(args)).get("view");
  }

  private HandOverFormView form(String page, AbstractDescriptor descriptor) {
    return (HandOverFormView) handOver.getVelocityParams(page, descriptor).get("view");
  }

  private static String chosen(List<ChoiceView> choices) {
    return choices.stream()
        .filter(ChoiceView::isChosen)
        .map(ChoiceView::getLabel)
        .findFirst()
        .orElse(null);
  }

  @Test
  public void keepsWhatIsSentAndNothingElse() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("party", new String[] {" CLIENT ", "TEAM"});
    sent.put("note", new String[0]);
    sent.put("workflowName", new String[] {"W"});

    Map<String, ?> kept = handOver.getDescriptorParams(sent);

    assertEquals(Map.of("party", "CLIENT", "kind", "", "contact", "", "note", ""), kept);
    assertEquals(Map.of("party", "CLIENT"), condition.getDescriptorParams(sent));
    assertEquals(
        Map.of("party", "CLIENT", "asked", "", "message", ""), validator.getDescriptorParams(sent));
  }

  @Test
  public void saysWhatTheFunctionDoes() {
    PartSummaryView says =
        summary(Map.of("party", "CLIENT", "kind", "APPROVAL", "contact", "7", "note", "{0} it"));

    assertEquals(
        List.of(
            "After this, it is the client’s move.",
            "It is about approvals.",
            "At the client: Henrik Dahl (Lumen).",
            "Note: {0} it"),
        says.getSentences());
    assertEquals(List.of(), says.getFaults());
  }

  @Test
  public void asksWithoutBlameOnAnEmptyForm() {
    HandOverFormView form = form("input-parameters", null);

    assertEquals("", form.getPartyError());
    assertEquals("Choose…", chosen(form.getParties()));
    assertEquals("nobody in particular", chosen(form.getContacts()));
  }

  @Test
  public void showsAgainWhatWasChosen() {
    HandOverFormView form =
        form(
            "edit-parameters",
            function(Map.of("party", "CLIENT", "contact", "7", "kind", "OTHER", "note", "N")));

    assertEquals("The client’s move", chosen(form.getParties()));
    assertEquals("Henrik Dahl (Lumen)", chosen(form.getContacts()));
    assertEquals("other things", chosen(form.getKinds()));
    assertEquals("N", form.getNote());
    assertEquals("", form.getContactError());
  }

  @Test
  public void saysAtItsPlaceWhatMakesNoSense() {
    FunctionDescriptor wrong =
        function(Map.of("party", "X", "contact", "8", "note", "n".repeat(1001)));
    HandOverFormView form = form("edit-parameters", wrong);

    assertTrue(form.getPartyError().contains("choose whose move"));
    assertTrue(form.getContactError().contains("not there any more"));
    assertEquals("Somebody who is not there any more", chosen(form.getContacts()));
    assertTrue(form.getNoteError().contains("1,000"));
    assertEquals(3, summary(Map.of("contact", "8", "note", "n".repeat(1001))).getFaults().size());
  }

  @Test
  public void saysThatOnlyTheClientHasContacts() {
    FunctionDescriptor ours = function(Map.of("party", "TEAM", "contact", "7"));

    assertTrue(form("edit-parameters", ours).getContactError().contains("left out"));
  }

  @Test
  public void saysWhatConditionAndValidatorDemand() {
    assertEquals(
        List.of("Only while it is our move."), condition(Map.of("party", "TEAM")).getSentences());
    assertEquals(1, condition(Map.of("party", "X")).getFaults().size());
    assertEquals(
        List.of(
            "Refused unless it is our move.",
            "Refused unless something is asked of the client and not answered yet.",
            "It then says: “No”"),
        validator(Map.of("party", "TEAM", "asked", "true", "message", "No")).getSentences());
    assertEquals(1, validator(Map.of()).getFaults().size());
    assertEquals(2, validator(Map.of("party", "X", "message", "m".repeat(501))).getFaults().size());
  }

  @SuppressWarnings("unchecked") // texts by name
  private PartSummaryView condition(Map<String, String> args) {
    ConditionDescriptor descriptor = new ConditionDescriptor();
    descriptor.getArgs().putAll(args);
    return (PartSummaryView) condition.getVelocityParams("view", descriptor).get("view");
  }

  @SuppressWarnings("unchecked") // texts by name
  private PartSummaryView validator(Map<String, String> args) {
    ValidatorDescriptor descriptor = new ValidatorDescriptor();
    descriptor.getArgs().putAll(args);
    return (PartSummaryView) validator.getVelocityParams("view", descriptor).get("view");
  }
}
