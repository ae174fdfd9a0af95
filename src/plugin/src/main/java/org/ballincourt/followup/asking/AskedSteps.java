package org.ballincourt.followup.asking;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.step.StepSource;
import org.ballincourt.followup.step.StepStand;
import org.ballincourt.followup.store.ClientDates;
import org.springframework.stereotype.Component;

/** Knows what was asked in follow-ups and how many have answered. */
@Component
public class AskedSteps implements StepSource {

  private final AskedQuestions asked;
  private final ClientDates dates;
  private final AskedWords words;

  @Inject
  public AskedSteps(AskedQuestions asked, ClientDates dates, AskedWords words) {
    this.asked = asked;
    this.dates = dates;
    this.words = words;
  }

  /** Four statements. */
  @Override
  public List<StepStand> of(Collection<FollowUp> followUps) {
    Map<Long, Sent> sent = asked.of(followUps);
    Map<Long, LocalDate> today = dates.of(followUps);
    List<StepStand> stands = new ArrayList<>();
    for (FollowUp followUp : followUps) {
      for (Round round : Round.values()) {
        stands.add(stand(followUp, round, sent, today.get(followUp.id())));
      }
    }
    return stands;
  }

  private StepStand stand(FollowUp followUp, Round round, Map<Long, Sent> sent, LocalDate today) {
    Long id = round.of(followUp.asked());
    Sent known = id == null ? null : sent.get(id);
    return known == null
        ? words.unasked(followUp, round, round.step().of(followUp, today))
        : words.asked(followUp, round, known);
  }
}
