package org.ballincourt.followup.step;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.followup.step.StepStand.Way;
import org.ballincourt.followup.store.ClientDates;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says how far all steps of follow-ups are: what others know of them, else what they know. */
@Component
public class Steps {

  private final List<StepSource> sources;
  private final ClientDates dates;
  private final Ways ways;
  private final Texts texts;

  @Inject
  public Steps(List<StepSource> sources, ClientDates dates, Ways ways, Texts texts) {
    this.sources = List.copyOf(sources);
    this.dates = dates;
    this.ways = ways;
    this.texts = texts;
  }

  /** One of one follow-up. */
  private record Place(long followUp, Step step) {}

  /**
   * By the id of the follow-up, in their order; as many statements for many as for one.
   *
   * @param followUps each with an id
   */
  public Map<Long, List<StepStand>> of(Collection<FollowUp> followUps) {
    Map<Place, StepStand> known = known(followUps);
    Map<Long, LocalDate> today = dates.of(followUps);
    Map<Long, List<StepStand>> all = new HashMap<>();
    for (FollowUp followUp : followUps) {
      all.put(followUp.id(), of(followUp, known, today.get(followUp.id())));
    }
    return all;
  }

  private List<StepStand> of(FollowUp followUp, Map<Place, StepStand> known, LocalDate today) {
    List<Step> usual = Step.of(followUp.stage().state());
    List<StepStand> steps = new ArrayList<>();
    for (Step step : usual.isEmpty() ? List.<Step>of() : List.of(Step.values())) {
      StepStand told = known.get(new Place(followUp.id(), step));
      if (told != null) {
        steps.add(told);
      } else if (usual.contains(step)) {
        steps.add(usual(followUp, step, today));
      }
    }
    return steps;
  }

  private Map<Place, StepStand> known(Collection<FollowUp> followUps) {
    Map<Place, StepStand> known = new HashMap<>();
    for (StepSource source : sources) {
      source.of(followUps).forEach(stand -> known.put(place(stand), stand));
    }
    return known;
  }

  private static Place place(StepStand stand) {
    return new Place(stand.followUp(), stand.step());
  }

  private StepStand usual(FollowUp followUp, Step step, LocalDate today) {
    Progress progress = step.of(followUp, today);
    LocalDate since = LocalDate.ofInstant(followUp.stage().since(), texts.zone());
    String words =
        texts.text(
            "ballincourt.follow-up.step." + code(step) + "-" + code(progress), texts.date(since));
    return new StepStand(
        followUp.id(),
        step,
        progress,
        words,
        progress == Progress.DUE ? way(followUp, step) : null);
  }

  private Way way(FollowUp followUp, Step step) {
    return switch (step) {
      case MEETING -> ways.plan(followUp, "ballincourt.follow-up.way.plan");
      case OUTCOMES -> ways.outcomes(followUp, "ballincourt.follow-up.way.outcomes");
      case QUESTIONS, RECAP, SECOND_LOOK -> null;
    };
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
