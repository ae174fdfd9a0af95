package org.ballincourt.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.store.ClientDates;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;

/** Follow-ups that last as long as a test; the latest is the one that was put in last. */
public final class FollowUpsInMemory extends FollowUpStore {

  public static final Instant NOW = Instant.parse("2026-03-12T10:02:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final List<FollowUp> kept = new ArrayList<>();
  private boolean never;

  public FollowUpsInMemory() {
    super(new RowsInMemory(), dates(), CLOCK);
  }

  /** Of clients that are all where Greenwich is. */
  public static ClientDates dates() {
    return new ClientDates(null, null, CLOCK) {
      @Override
      public Map<Long, LocalDate> of(Collection<FollowUp> followUps) {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        return followUps.stream().collect(Collectors.toMap(FollowUp::id, each -> today));
      }
    };
  }

  /** Of the project of {@link SmallJira}, for Lumen. */
  public FollowUp has(State state) {
    FollowUp followUp =
        new FollowUp(
            kept.size() + 1L,
            new Work(SmallJira.PROJECT_ID, "WEB", "Website", 7L, "Lumen"),
            new Ending(Ending.Why.NOTHING_LEFT, Instant.parse("2026-03-06T15:20:00Z"), null, null),
            new Stage(state, NOW, "pm", state == State.NOT_HELD ? "No time" : null),
            Asked.NOTHING,
            null);
    kept.add(followUp);
    return followUp;
  }

  /** From now on none is ever proposed. */
  public void isNever() {
    never = true;
  }

  @Override
  public List<FollowUp> of(long projectId) {
    List<FollowUp> latestFirst = new ArrayList<>(kept);
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  @Override
  public Optional<FollowUp> find(long id) {
    return kept.stream().filter(each -> each.id() == id).findFirst();
  }

  @Override
  public List<FollowUp> ofProjects(Collection<Long> projectIds) {
    return projectIds.isEmpty() ? List.of() : of(0);
  }

  @Override
  public boolean never(long projectId) {
    return never;
  }

  @Override
  public boolean asked(long id, UnaryOperator<Asked> asked) {
    kept.replaceAll(each -> each.id() == id ? each.having(asked.apply(each.asked())) : each);
    return true;
  }

  @Override
  public boolean move(long id, State next, String by, String reason) {
    Stage stage = new Stage(next, NOW, by, reason);
    kept.replaceAll(each -> each.id() == id ? each.at(stage) : each);
    return true;
  }
}
