package org.ballincourt.followup.asking.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.asking.FollowUpAsking;
import org.ballincourt.followup.asking.Purposes;
import org.ballincourt.followup.asking.Round;
import org.ballincourt.questionnaire.invitation.post.Posting.Posted;
import org.ballincourt.questionnaire.invitation.rest.Requests;
import org.ballincourt.questionnaire.invitation.rest.SendingPreviewJson;
import org.ballincourt.questionnaire.invitation.rest.SentJson;
import org.ballincourt.questionnaire.invitation.rest.SentJsons;
import org.springframework.stereotype.Component;

/** Asks one of the rounds as a request wants it. */
@Component
public class Rounds {

  private final FollowUpAccess access;
  private final FollowUpAsking asking;
  private final Purposes purposes;
  private final Requests requests;
  private final SentJsons jsons;

  @Inject
  public Rounds(
      FollowUpAccess access,
      FollowUpAsking asking,
      Purposes purposes,
      Requests requests,
      SentJsons jsons) {
    this.access = access;
    this.asking = asking;
    this.purposes = purposes;
    this.requests = requests;
    this.jsons = jsons;
  }

  SendingPreviewJson preview(String id, Round round, InputStream body) {
    FollowUp followUp = access.workable(id);
    Requests.Read read = requests.read(body, purposes.of(round));
    return requests.preview(asking.preview(followUp, round, read.wanted(), read.by()));
  }

  Response ask(String id, Round round, InputStream body) {
    FollowUp followUp = access.workable(id);
    Requests.Read read = requests.read(body, purposes.of(round));
    Posted posted = asking.ask(followUp, round, read.wanted(), read.by());
    SentJson json = jsons.of(posted.sending(), access.projectOf(followUp).orElseThrow(), true);
    if (posted.prepared() == null) {
      return Response.ok(json).build();
    }
    return Response.created(URI.create("sendings/" + json.id()))
        .entity(json.leavingOut(requests.skipped(posted.prepared())))
        .build();
  }
}
