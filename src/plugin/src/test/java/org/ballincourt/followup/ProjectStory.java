package org.ballincourt.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.ProposalRule.Verdict;
import org.ballincourt.followup.Stage.State;

/** What happens in a project, at noon of each day; whoever looks does what the rule says. */
final class ProjectStory {

  static final ZoneId ZONE = ZoneOffset.UTC;

  private final Set<String> planned = new HashSet<>();
  private final List<LocalDate> released = new ArrayList<>();
  private final Deque<FollowUp> followUps = new ArrayDeque<>();
  private LocalDate today;
  private int issues;
  private int open;
  private Instant lastMove;
  private boolean never;

  ProjectStory(String day) {
    on(day);
  }

  ProjectStory on(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  ProjectStory later(int days) {
    today = today.plusDays(days);
    return this;
  }

  /** New issues, or old ones that are reopened. */
  ProjectStory opens(int more) {
    issues += more;
    open += more;
    lastMove = now();
    return this;
  }

  ProjectStory finishes(int some) {
    open -= some;
    lastMove = now();
    return this;
  }

  ProjectStory plans(String version) {
    planned.add(version);
    return this;
  }

  ProjectStory releases(String version) {
    planned.remove(version);
    released.add(today);
    return this;
  }

  /** One that was never released. */
  ProjectStory archives(String version) {
    planned.remove(version);
    return this;
  }

  ProjectStory never(boolean wanted) {
    never = wanted;
    return this;
  }

  ProjectStory says(State state) {
    String reason = state == State.NOT_HELD ? "Nobody had the time" : null;
    followUps.push(followUps.pop().at(new Stage(state, now(), "pm", reason)));
    return this;
  }

  /** The rule is not asked. */
  ProjectStory isOver(Ending.Why why) {
    propose(new Ending(why, now(), "pm", null));
    return this;
  }

  Verdict look() {
    Verdict verdict = rule().of(progress(), past());
    switch (verdict) {
      case PROPOSE ->
          propose(new Ending(Ending.Why.NOTHING_LEFT, progress().endedAt(now(), ZONE), null, null));
      case WITHDRAW -> says(State.WITHDRAWN);
      case NOTHING -> {}
    }
    return verdict;
  }

  boolean hearsWorkflow() {
    return rule().mayFollow(past());
  }

  FollowUp latest() {
    return followUps.getFirst();
  }

  private void propose(Ending ending) {
    Work work = new Work(10001, "LUM", "Lumen", null, null);
    Stage stage = new Stage(State.PROPOSED, now(), null, null);
    followUps.push(new FollowUp(null, work, ending, stage, Asked.NOTHING, null));
  }

  private ProposalRule rule() {
    return new ProposalRule(now(), ZONE);
  }

  private Progress progress() {
    return new Progress(
        new WorkLeft(issues, open, planned.size()), Releases.on(released), lastMove);
  }

  private Past past() {
    return new Past(List.copyOf(followUps), never);
  }

  private Instant now() {
    return today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }
}
