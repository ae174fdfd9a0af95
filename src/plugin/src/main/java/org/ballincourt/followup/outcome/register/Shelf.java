package org.ballincourt.followup.outcome.register;

import java.util.List;
import org.ballincourt.followup.outcome.Outcome;

/**
 * What somebody finds of one kind.
 *
 * @param all what she may see, the latest first
 * @param shown those of them that she has asked for
 * @param hidden how many more there are that she may not see
 */
public record Shelf(List<Outcome> all, List<Outcome> shown, int hidden) {

  public Shelf {
    all = List.copyOf(all);
    shown = List.copyOf(shown);
  }
}
