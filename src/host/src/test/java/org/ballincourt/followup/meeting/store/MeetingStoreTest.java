package org.ballincourt.followup.meeting.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ballincourt.client.Email;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Meeting.Course;
import org.ballincourt.followup.meeting.Meeting.State;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Whom;
import org.junit.Before;
import org.junit.Test;

/** Meetings and their minutes, on the real engine. */
public class MeetingStoreTest extends OnEachDatabase {

  private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant NOW = Instant.parse("2026-10-20T09:00:00.250Z");
  private static final Guest HENRIK =
      new Guest(7, "Henrik Dahl", new Email("henrik@lumen.example"), new Language("nb"));
  private static final Guest AINO =
      new Guest(8, "Aino Laine", new Email("aino@lumen.example"), new Language("fi"));

  private ActiveObjects tables;
  private MeetingStore store;
  private MinutesStore minutes;

  @Before
  public void open() {
    tables =
        database.tables(
            List.of(
                MeetingRow.class,
                MeetingGuestRow.class,
                MeetingUserRow.class,
                MinutesRow.class,
                DecisionRow.class));
    minutes = new MinutesStore(tables);
    store = new MeetingStore(tables, minutes);
  }

  @Test
  public void keepsAllThatBelongsToAMeeting() {
    Meeting kept = store.add(meeting(10, 5L, HENRIK, AINO));

    assertEquals(Optional.of(kept), store.find(kept.id()));
    assertEquals(List.of(HENRIK, AINO), kept.plan().guests());
    assertEquals(Set.of("pm", "lead"), kept.plan().ours());
    assertEquals(NOW, kept.course().since());
    assertEquals(1, kept.revision());
  }

  @Test
  public void writesNoNameBackThatWasErasedMeanwhile() {
    Meeting seen = store.add(meeting(10, 5L, HENRIK, AINO));
    Minutes agreed =
        new Minutes(
            "",
            "",
            "",
            List.of(new Decision(1, "Ask Ann Lie", null), new Decision(2, "Ann Lie", null)));
    minutes.save(seen.id(), 0, agreed);
    Whom ann = new Whom(9, Set.of("Ann Lie", "Bring\nyour"), Set.of());
    new MeetingRecords(tables, store, minutes)
        .rewrite(new Erasure(ann, new Erasure.Words("somebody", "(erased)")));

    assertEquals(Optional.empty(), store.replace(seen));
    assertEquals(Optional.empty(), minutes.save(seen.id(), 1, agreed));
    List<Decision> now = minutes.find(seen.id()).orElseThrow().minutes().decisions();
    assertEquals(
        List.of(new Decision(1, "Ask somebody", null), new Decision(2, "somebody", null)), now);
  }

  @Test
  public void findsThoseOfAProjectAndThoseOfFollowUps() {
    Meeting first = store.add(meeting(10, 5L, HENRIK));
    Meeting second = store.add(meeting(10, null, AINO));
    Meeting other = store.add(meeting(11, 6L));

    assertEquals(List.of(second, first), store.of(10));
    assertEquals(List.of(other, first), store.ofFollowUps(List.of(5L, 6L, 7L)));
    assertEquals(List.of(), store.ofFollowUps(List.of()));
    assertEquals(Optional.empty(), store.find(other.id() + 1));
  }

  @Test
  public void isSavedAsTheNextRevisionAndKnownToCalendarsAsBefore() {
    Meeting kept = store.add(meeting(10, 5L, HENRIK));
    String uid = store.uidOf(kept.id());
    Meeting wanted = kept.with(meeting(10, 5L, AINO).plan());

    Meeting saved = store.replace(wanted).orElseThrow();
    assertEquals(wanted.revised(), saved);
    assertEquals(Optional.of(saved), store.find(kept.id()));
    assertEquals(uid, store.uidOf(kept.id()));
    assertNotEquals(uid, store.uidOf(store.add(meeting(10, 5L)).id()));
  }

  @Test
  public void refusesWhatWasSeenInAnEarlierRevision() {
    Meeting kept = store.add(meeting(10, 5L, HENRIK));
    Meeting held = store.replace(kept.at(State.HELD, NOW)).orElseThrow();

    assertEquals(Optional.empty(), store.replace(kept.at(State.CANCELLED, NOW)));
    assertEquals(Optional.of(held), store.find(kept.id()));
  }

  @Test
  public void ofTwoWhoSaveAtOnceOneDoes() {
    Meeting kept = store.add(meeting(10, 5L, HENRIK));
    List<CompletableFuture<Optional<Meeting>>> both =
        IntStream.range(0, 2)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> store.replace(kept)))
            .toList();

    assertEquals(1, both.stream().filter(one -> one.join().isPresent()).count());
    assertEquals(List.of(HENRIK), store.find(kept.id()).orElseThrow().plan().guests());
  }

  @Test
  public void knowsWhomItNames() {
    store.add(meeting(10, 5L, HENRIK));

    assertTrue(store.names(HENRIK.contact()));
    assertFalse(store.names(AINO.contact()));
  }

  @Test
  public void followsAUserToAnotherKey() {
    Meeting kept = store.add(meeting(10, 5L, HENRIK));
    store.rename("pm", "JIRAUSER10101");

    Meeting renamed = store.find(kept.id()).orElseThrow();
    assertEquals("JIRAUSER10101", renamed.course().plannedBy());
    assertEquals(Set.of("JIRAUSER10101", "lead"), renamed.plan().ours());
  }

  @Test
  public void keepsWhatIsWrittenDown() {
    long id = store.add(meeting(10, 5L)).id();
    assertEquals(Optional.of(new KeptMinutes(Minutes.NONE, 0, null)), minutes.find(id));

    Minutes said =
        new Minutes(
            "Shall we go on with the shop?",
            "They liked it; \"next year\", they said.",
            "Henrik: ✔\n".repeat(4000),
            List.of(new Decision(2, "Keep the drafts", null), new Decision(1, "Train", null)));
    KeptMinutes saved = minutes.save(id, 0, said).orElseThrow();

    assertEquals(new KeptMinutes(said, 1, null), saved);
    assertEquals(Optional.of(saved), minutes.find(id));
    assertEquals(Optional.empty(), minutes.save(id, 0, Minutes.NONE));
    assertEquals(Optional.of(saved), minutes.find(id));
  }

  @Test
  public void theRecapOfOneRevisionIsMailedOnce() {
    long id = store.add(meeting(10, 5L)).id();
    long other = store.add(meeting(10, 5L)).id();

    assertEquals(NOW, minutes.mailed(id, 0, NOW).orElseThrow().mailedAt());
    assertEquals(Optional.empty(), minutes.mailed(id, 0, NOW));
    assertEquals(Map.of(id, NOW), minutes.mailed(List.of(id, other)));
  }

  @Test
  public void aDecisionKeepsItsIssueWhenTheMinutesAreSaved() {
    long id = store.add(meeting(10, 5L)).id();
    Minutes said = new Minutes("", "", "", List.of(new Decision(1, "Train", null)));
    minutes.save(id, 0, said);

    assertEquals(Optional.of("LUM-9"), minutes.track(id, 1, decision -> "LUM-9"));
    Minutes later =
        new Minutes(
            "", "", "", List.of(new Decision(2, "Rest", null), new Decision(1, "Train us", null)));
    minutes.save(id, 1, later);

    List<Decision> now = minutes.find(id).orElseThrow().minutes().decisions();
    assertEquals(List.of(new Decision(2, "Rest", null), new Decision(1, "Train us", "LUM-9")), now);
  }

  @Test
  public void ofTwoWhoMakeAnIssueOfADecisionAtOnceOneDoes() {
    long id = store.add(meeting(10, 5L)).id();
    minutes.save(id, 0, new Minutes("", "", "", List.of(new Decision(1, "Train", null))));
    AtomicInteger made = new AtomicInteger();
    List<CompletableFuture<Optional<String>>> both =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> minutes.track(id, 1, one -> "LUM-" + made.incrementAndGet())))
            .toList();

    assertEquals(1, both.stream().filter(one -> one.join().isPresent()).count());
    assertEquals(1, made.get());
    assertEquals(
        "LUM-1", minutes.find(id).orElseThrow().minutes().decision(1).orElseThrow().issue());
  }

  @Test
  public void aDecisionOfWhichNoIssueCouldBeMadeIsAsBefore() {
    long id = store.add(meeting(10, 5L)).id();
    minutes.save(id, 0, new Minutes("", "", "", List.of(new Decision(1, "Train", null))));

    assertThrows(
        IllegalStateException.class,
        () ->
            minutes.track(
                id,
                1,
                one -> {
                  throw new IllegalStateException("Jira says no");
                }));
    assertEquals(Optional.of("LUM-9"), minutes.track(id, 1, one -> "LUM-9"));
    assertEquals(Optional.empty(), minutes.track(id, 2, one -> "LUM-10"));
  }

  private static Meeting meeting(long project, Long followUp, Guest... guests) {
    return new Meeting(
        null,
        MeetingKind.FOLLOW_UP,
        new Work(project, "LUM", "Lumen", 3L, "Lumen"),
        followUp,
        new Plan(
            new Plan.Time(START, Duration.ofMinutes(90)),
            new Venue(Venue.Kind.LUNCH, "Fiskebaren, Oslo"),
            "How it went; what is next",
            "Bring\nyour numbers, \"please\"",
            List.of(guests),
            Set.of("pm", "lead")),
        new Course(State.PLANNED, NOW, "pm"),
        1);
  }
}
