package org.ballincourt.followup.outcome;

import java.time.Instant;
import java.time.LocalDate;
import org.ballincourt.client.Work;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Made;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Referral.Became;
import org.ballincourt.followup.outcome.Outcome.Testimonial;

/** What came of the work, for tests; today is 12 March 2026. */
public final class Gifts {

  public static final long HENRIK = 7;
  public static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

  private Gifts() {}

  public static Testimonial said(LocalDate approvedOn, LocalDate withdrawnOn) {
    return new Testimonial(HENRIK, "They kept their word", approvedOn, withdrawnOn);
  }

  public static Permission may(LocalDate givenOn, LocalDate until, LocalDate withdrawnOn) {
    return new Permission(HENRIK, "The front page", until, "", givenOn, withdrawnOn);
  }

  public static Referral named(LocalDate thankedOn) {
    return new Referral(HENRIK, "Siri", Became.IN_TOUCH, "", thankedOn);
  }

  /**
   * @param client null for none
   */
  public static Outcome of(long id, long project, Long client, Content content) {
    Work work = new Work(project, "P" + project, "Project " + project, client, "Lumen");
    return new Outcome(id, work, content, new Made("pm", Instant.EPOCH), 1);
  }
}
