package org.ballincourt.followup.asking;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUpsInMemory;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.ballincourt.questionnaire.invitation.post.Posting;
import org.ballincourt.questionnaire.invitation.post.preparation.Prepared;
import org.ballincourt.questionnaire.invitation.post.preparation.WantedSending;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class FollowUpAskingTest {

  private static final WantedSending WANTED =
      new WantedSending(4, List.of(), List.of(1L), new Terms(Occasion.USUAL, true), null, Map.of());

  private final FollowUpsInMemory store = new FollowUpsInMemory();
  private final List<Sending> sent = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final FollowUpAsking asking =
      new FollowUpAsking(store, sendings(), posting(), projects(), EnglishTexts.texts());

  @Test
  public void notesWhatWasAskedAndBeginsWhatWasOnlyProposed() {
    FollowUp proposed = store.has(State.PROPOSED);
    asking.ask(proposed, Round.QUESTIONS, WANTED, "pm");

    assertEquals(Long.valueOf(1), now(proposed).asked().questions());
    assertEquals(State.WANTED, now(proposed).stage().state());
  }

  @Test
  public void asksOnceHoweverOftenItIsWanted() {
    FollowUp held = store.has(State.HELD);
    asking.ask(held, Round.QUESTIONS, WANTED, "pm");

    assertEquals(
        1, asking.ask(now(held), Round.QUESTIONS, WANTED, "pm2").sending().id().intValue());
    assertEquals(1, asking.ask(held, Round.QUESTIONS, WANTED, "pm2").sending().id().intValue());
    assertEquals(1, sent.size());
    Refusal refused =
        assertThrows(Refusal.class, () -> asking.preview(now(held), Round.QUESTIONS, WANTED, "pm"));
    assertEquals(Refusal.Kind.CONFLICT, refused.kind());
  }

  @Test
  public void notesWhatWasSentWhenSomebodyWasStoppedHalfWay() {
    FollowUp held = store.has(State.HELD);
    asking.ask(held, Round.QUESTIONS, WANTED, "pm");
    store.asked(held.id(), asked -> FollowUp.Asked.NOTHING);
    assertThrows(Refusal.class, () -> asking.requireAskable(now(held), Round.QUESTIONS));

    assertEquals(Long.valueOf(1), now(held).asked().questions());
  }

  @Test
  public void asksAnewOnceTheFirstIsClosed() {
    FollowUp held = store.has(State.HELD);
    asking.ask(held, Round.QUESTIONS, WANTED, "pm");
    close();
    asking.ask(now(held), Round.QUESTIONS, WANTED, "pm");

    assertEquals(Long.valueOf(2), now(held).asked().questions());
    assertEquals(2, sent.size());
  }

  @Test
  public void looksAgainOnlyAfterItWasHeld() {
    FollowUp planned = store.has(State.PLANNED);
    FollowUp held = store.has(State.HELD);

    assertThrows(Refusal.class, () -> asking.requireAskable(planned, Round.SECOND_LOOK));
    asking.requireAskable(planned, Round.QUESTIONS);
    asking.requireAskable(held, Round.SECOND_LOOK);
  }

  @Test
  public void asksNothingOfWhatIsNotTheEnd() {
    for (State state : List.of(State.NOT_THE_END, State.NOT_WANTED, State.WITHDRAWN)) {
      FollowUp over = store.has(state);
      assertThrows(Refusal.class, () -> asking.ask(over, Round.QUESTIONS, WANTED, "pm"));
    }
    assertEquals(List.of(), sent);
  }

  private FollowUp now(FollowUp followUp) {
    return store.find(followUp.id()).orElseThrow();
  }

  private void close() {
    Sending last = sent.remove(sent.size() - 1);
    sent.add(
        new Sending(
            last.id(), last.form(), last.about(), last.terms(), last.made(), Instant.EPOCH));
  }

  private SendingStore sendings() {
    return new SendingStore(null, null, null) {
      @Override
      public Optional<Sending> find(long id) {
        return sent.stream().filter(each -> each.id() == id).findFirst();
      }

      @Override
      public Optional<Sending> ofRequest(String request) {
        int index = requests.indexOf(request);
        return index < 0 ? Optional.empty() : Optional.of(sent.get(index));
      }
    };
  }

  private Posting posting() {
    return new Posting(null, null, null, null, null) {
      @Override
      public Prepared preview(Project project, WantedSending wanted, String by) {
        return null;
      }

      @Override
      public Posted send(Project project, WantedSending wanted, String request, String by) {
        Sending sending =
            new Sending(
                sent.size() + 1L,
                new Form(4, 1, List.of()),
                store.find(1).orElseThrow().work(),
                wanted.terms(),
                new Made(by, FollowUpsInMemory.NOW),
                null);
        sent.add(sending);
        requests.add(request);
        return new Posted(sending, null);
      }
    };
  }

  private static Projects projects() {
    ProjectManager manager = mock(ProjectManager.class);
    when(manager.getProjectObj(SmallJira.PROJECT_ID)).thenReturn(mock(Project.class));
    return new Projects(manager);
  }
}
