package org.ballincourt.privacy.records;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.store.ForgottenContacts;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.ballincourt.privacy.store.ErasureStore;
import org.ballincourt.privacy.store.ErasureStore.Forgotten;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class ForgettingTest {
  private static final long HENRIK = 7;
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final List<String> done = new ArrayList<>();
  private final Set<Long> forgotten = new HashSet<>();
  private final Notes notes = new Notes("notes");
  private final Notes mails = new Notes("mails");
  private final Contacts contacts = new Contacts();
  private final ErasureStore erasures = mock(ErasureStore.class);
  private final Forgetting forgetting =
      new Forgetting(
          new PersonalData(List.of(notes, mails), EnglishTexts.texts()), contacts, erasures);

  /** Some records, of which the last with the person were at a time. */
  private final class Notes implements PersonalRecords {
    private final String name;
    private Instant last;
    private boolean broken;
    private Set<String> shared = Set.of();

    Notes(String name) {
      this.name = name;
    }

    @Override
    public Whom known(Whom whom) {
      return whom.knownAs("Henrik Dahl", name + "@lumen.example");
    }

    @Override
    public Set<String> shared(Whom whom) {
      return shared;
    }

    @Override
    public List<Entry> of(Erasure erasure) {
      return List.of();
    }

    @Override
    public void rewrite(Erasure erasure) {
      done.add("rewrite " + name + " without " + erasure.whom().addresses().size());
    }

    @Override
    public void erase(Erasure erasure) {
      if (broken) {
        throw new IllegalStateException("killed");
      }
      done.add("erase " + name);
    }

    @Override
    public Optional<Instant> lastOf(long contact) {
      return Optional.ofNullable(last);
    }

    @Override
    public void dropBefore(Instant time, Erasure.Words words) {
      done.add("drop " + name + " before " + time);
    }
  }

  private final class Contacts extends ForgottenContacts {
    Contacts() {
      super(null, null, null, null);
    }

    @Override
    public List<Long> gone() {
      return List.of(HENRIK);
    }

    @Override
    public void begin(long contact) {
      done.add("begin " + contact);
    }

    @Override
    public void end(Erasure erasure) {
      forgotten.add(erasure.whom().contact());
      done.add("end " + erasure.whom().contact());
    }
  }

  private void isDone(long contact, Instant doneAt) {
    when(erasures.find(contact)).thenReturn(Optional.of(new Forgotten(contact, NOW, doneAt)));
  }

  @Test
  public void rewritesEverywhereBeforeItErasesAnywhere() {
    forgetting.forget(HENRIK);
    assertEquals(
        List.of(
            "begin 7",
            "rewrite notes without 2",
            "rewrite mails without 2",
            "erase notes",
            "erase mails",
            "end 7"),
        done);
  }

  @Test
  public void leavesAnAddressAloneAtWhichSomebodyElseIsReached() {
    mails.shared = Set.of("notes@lumen.example");
    forgetting.forget(HENRIK);
    assertTrue(done.toString(), done.contains("rewrite notes without 1"));
  }

  @Test
  public void beginsAnewWhereItWasKilled() {
    mails.broken = true;
    assertThrows(IllegalStateException.class, () -> forgetting.forget(HENRIK));
    assertEquals(Set.of(), forgotten);

    mails.broken = false;
    isDone(HENRIK, null);
    when(erasures.undone()).thenReturn(List.of(HENRIK));
    forgetting.goOn();
    assertEquals(Set.of(HENRIK), forgotten);
  }

  @Test
  public void doesNothingWhereItWasDone() {
    isDone(HENRIK, NOW);
    forgetting.forget(HENRIK);
    assertEquals(List.of(), done);
  }

  @Test
  public void forgetsWhoHasLeftAndHadNothingToDoWithUsSince() {
    notes.last = NOW.minusSeconds(1);
    forgetting.forgetBefore(NOW);
    assertEquals(Set.of(HENRIK), forgotten);
  }

  @Test
  public void keepsWhoHadToDoWithUsSince() {
    notes.last = NOW.minusSeconds(1);
    mails.last = NOW;
    forgetting.forgetBefore(NOW);
    assertEquals(Set.of(), forgotten);
    assertEquals(List.of("drop notes before " + NOW, "drop mails before " + NOW), done);
  }
}
