package org.ballincourt.change.job;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.ballincourt.questionnaire.action.store.ActionStore;
import org.ballincourt.questionnaire.answer.store.SheetStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

/** What Jira hears of a user's changes when it gives the user another key. */
public class AuthorKeyChangeTest {

  private static final List<String> FAILED =
      List.of(
          "The list of changes of Ball in Court still has the user under the key of before."
              + " Nothing else is affected; try again.");

  private final ActiveObjects ao = mock(ActiveObjects.class);
  private final List<String> done = new ArrayList<>();

  private Collection<String> errorsOf(UserPropertyChangeParameter change) {
    AuthorKeyChange handler =
        new AuthorKeyChange(
            new Authors(
                List.of(
                    new ChangeStore(ao, null, null),
                    new FactStore(ao),
                    new SendingStore(ao, null, null),
                    new SheetStore(ao),
                    new ActionStore(ao),
                    new OutcomeStore(ao))),
            EnglishTexts.texts());
    return handler.update(change).getErrorCollection().getErrorMessages();
  }

  private UserPropertyChangeParameter change(String original, String target) {
    return new UserPropertyChangeParameter(original, target, input -> () -> done.add("task"));
  }

  @Test
  public void tellsThatItIsDone() {
    when(ao.executeInTransaction(any())).thenReturn(0);

    assertEquals(List.of(), errorsOf(change("paula", "JIRAUSER10101")));
    assertEquals(List.of("task"), done);
  }

  @Test
  public void changesNothingWhereTheKeyStays() {
    assertEquals(List.of(), errorsOf(change("JIRAUSER10101", "JIRAUSER10101")));
    verifyNoInteractions(ao);
  }

  @Test
  public void tellsThatItFailedAndThrowsNothing() {
    when(ao.executeInTransaction(any()))
        .thenThrow(new IllegalStateException("the database went away"));

    assertEquals(FAILED, errorsOf(change("paula", "JIRAUSER10101")));
    assertEquals(List.of(), done);
  }

  @Test
  public void throwsNothingWhereJiraHasAnotherMethod() {
    UserPropertyChangeParameter other =
        new UserPropertyChangeParameter("paula", "JIRAUSER10101", null) {
          @Override
          public String getOriginal() {
            throw new IncompatibleClassChangeError();
          }
        };

    assertEquals(FAILED, errorsOf(other));
  }
}
