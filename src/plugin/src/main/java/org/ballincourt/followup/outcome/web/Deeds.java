package org.ballincourt.followup.outcome.web;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Testimonial;

/** What can be done with an outcome as it stands; what is most likely next comes first. */
final class Deeds {

  private Deeds() {}

  /** In keys of texts, and in the page’s script. */
  static List<String> of(Content content) {
    List<String> deeds = new ArrayList<>();
    if (content instanceof Testimonial said) {
      addOf(said, deeds);
    } else if (content instanceof Permission may && may.withdrawnOn() == null) {
      deeds.add("withdraw");
    } else if (content instanceof Referral named && named.thankedOn() == null) {
      deeds.add("thank");
    } else if (content instanceof NextWork next && next.issue() == null) {
      deeds.add("issue");
    }
    deeds.add("change");
    deeds.add("delete");
    return deeds;
  }

  private static void addOf(Testimonial said, List<String> deeds) {
    if (said.isUsable()) {
      deeds.add("withdraw");
    } else {
      deeds.add("approve");
    }
  }
}
