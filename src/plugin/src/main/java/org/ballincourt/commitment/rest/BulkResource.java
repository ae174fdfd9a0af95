package org.ballincourt.commitment.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.commitment.rest.BulkJson.DoneJson;
import org.ballincourt.commitment.rest.BulkJson.RefusedJson;
import org.ballincourt.commitment.rest.input.BulkInput;
import org.ballincourt.commitment.rest.input.WantedAsk;
import org.ballincourt.commitment.rest.input.WantedDeed;
import org.ballincourt.court.store.Done;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the clients of many issues, and takes it back; each issue stands for itself. For those who
 * run client work there.
 */
@Path("bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkResource {

  private static final Logger LOG = LoggerFactory.getLogger(BulkResource.class);

  private final Access access;
  private final Asking asking;
  private final Texts texts;

  @Inject
  public BulkResource(Access access, Asking asking, Texts texts) {
    this.access = access;
    this.asking = asking;
    this.texts = texts;
  }

  @POST
  @Path("asks")
  @LicensedOnly
  public BulkJson ask(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    Set<String> keys = BulkInput.issues(input);
    WantedAsk wanted = BulkInput.ask(input);
    input.refuseFaults();
    return each(keys, issue -> asking.ask(issue, wanted));
  }

  /** Of each issue what its client is asked for now. */
  @POST
  @Path("withdrawals")
  @LicensedOnly
  public BulkJson withdraw(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    Set<String> keys = BulkInput.issues(input);
    WantedDeed wanted = BulkInput.withdrawal(input);
    input.refuseFaults();
    return each(keys, issue -> asking.aboutOpen(issue, wanted));
  }

  private BulkJson each(Set<String> keys, Function<Issue, Done> doing) {
    List<DoneJson> done = new ArrayList<>();
    List<RefusedJson> refused = new ArrayList<>();
    for (String key : keys) {
      try {
        Done it = doing.apply(access.workableIssue(key));
        done.add(new DoneJson(it.issue().getKey(), it.commitment()));
      } catch (Refusal refusal) {
        refused.add(new RefusedJson(key, message(refusal)));
      } catch (RuntimeException e) { // what is done already has to be told
        LOG.error("Nothing is written about {}", key, e);
        refused.add(new RefusedJson(key, texts.text("ballincourt.asking.failed")));
      }
    }
    return new BulkJson(done, refused);
  }

  private static String message(Refusal refusal) {
    return String.join(" ", refusal.faults().stream().map(Fault::message).toList());
  }
}
