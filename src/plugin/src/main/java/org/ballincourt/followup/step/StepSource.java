package org.ballincourt.followup.step;

import java.util.Collection;
import java.util.List;
import org.ballincourt.followup.FollowUp;

/** Knows how far some steps of follow-ups are. */
public interface StepSource {

  /**
   * What it knows of them; where it knows nothing of a step, the follow-up itself is asked. As many
   * statements for many as for one.
   *
   * @param followUps of any projects, each with an id
   */
  List<StepStand> of(Collection<FollowUp> followUps);
}
