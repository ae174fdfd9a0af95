package org.ballincourt.court.web.lists;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Client;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.CurrentTurn;

/**
 * One issue of a list.
 *
 * @param turn not null
 * @param issue null where the viewer may not open it
 * @param home the project that it is in, not null
 */
public record Item(CurrentTurn turn, Issue issue, FollowedProject home) {

  public boolean isVisible() {
    return issue != null;
  }

  /** Of one that the viewer may not open what the project tells. */
  public Optional<Client> client() {
    return issue == null ? home.client() : home.clientOf(issue);
  }

  /** Whether the viewer may read whom we asked for what. */
  public boolean isWorked() {
    return home.worked();
  }

  /** On which the party's time on it is counted. */
  public NamedCalendar calendar(Party party) {
    return home.calendar(party, client());
  }
}
