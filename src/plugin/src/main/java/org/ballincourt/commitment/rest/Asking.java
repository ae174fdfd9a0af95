package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import org.ballincourt.client.Contact;
import org.ballincourt.commitment.CommitmentFault;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Deeds;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.rest.input.WantedAsk;
import org.ballincourt.commitment.rest.input.WantedDeed;
import org.ballincourt.court.store.Acts;
import org.ballincourt.court.store.Done;
import org.springframework.stereotype.Component;

/**
 * Does about an issue what somebody wants, or says in words why not. Whoever calls it has to ask
 * for permission.
 */
@Component
public class Asking {

  /** Members of bodies. */
  private static final String TOLD = "told";

  private static final String ON = "on";

  private final Acts acts;
  private final AskedContacts contacts;
  private final DeedRefusals refusals;
  private final Clock clock;

  @Inject
  public Asking(Acts acts, AskedContacts contacts, DeedRefusals refusals, Clock clock) {
    this.acts = acts;
    this.contacts = contacts;
    this.refusals = refusals;
    this.clock = clock;
  }

  Done ask(Issue issue, WantedAsk wanted) {
    Contact contact = contacts.of(issue, wanted.content().contact());
    return write(issue, TOLD + "." + ON, deeds -> wanted.of(deeds, contact));
  }

  Done about(Issue issue, long commitment, WantedDeed wanted) {
    return write(issue, ON, deeds -> wanted.of(deeds, deeds.commitment(commitment)));
  }

  /** Of what the client is asked for now. */
  Done aboutOpen(Issue issue, WantedDeed wanted) {
    return write(issue, ON, deeds -> wanted.of(deeds, open(deeds).commitment()));
  }

  private static Course open(Deeds deeds) {
    return deeds
        .turns()
        .openCourse()
        .orElseThrow(() -> new CommitmentFault(CommitmentFault.Reason.NOTHING_ASKED));
  }

  Done handOver(Issue issue, FactContent content) {
    contacts.of(issue, content.contact());
    return write(
        issue, ON, deeds -> deeds.handOver(content.party(), content.contact(), content.note()));
  }

  private Done write(Issue issue, String on, Function<Deeds, Fact> deciding) {
    try {
      return acts.write(issue, deciding);
    } catch (CommitmentFault fault) {
      throw refusals.of(fault, issue, on);
    }
  }

  CommitmentJson shown(Done done) {
    Course course =
        done.now().courses().stream()
            .filter(one -> one.id() == done.commitment())
            .findFirst()
            .orElseThrow();
    return CommitmentJson.of(done.issue().getKey(), course, clock.instant());
  }
}
