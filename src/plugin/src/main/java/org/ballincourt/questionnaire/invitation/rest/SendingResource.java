package org.ballincourt.questionnaire.invitation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenSending;
import org.ballincourt.questionnaire.invitation.post.TakingOver;
import org.ballincourt.questionnaire.invitation.store.SendingStore;

/** One sending; to be read by those who read feedback there, too. */
@Path("sendings/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SendingResource {

  private final InvitationAccess access;
  private final SendingStore sendings;
  private final SentJsons jsons;
  private final TakingOver taking;
  private final Texts texts;

  @Inject
  public SendingResource(
      InvitationAccess access,
      SendingStore sendings,
      SentJsons jsons,
      TakingOver taking,
      Texts texts) {
    this.access = access;
    this.sendings = sendings;
    this.jsons = jsons;
    this.taking = taking;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public SentJson one(@PathParam("id") String id) {
    return json(access.readable(id));
  }

  /** Nobody can answer it any more. */
  @POST
  @Path("closing")
  @LicensedOnly
  public SentJson close(@PathParam("id") String id) {
    long sending = access.workable(id).sending().id();
    if (!sendings.close(sending)) {
      throw new Refusal(Refusal.Kind.CONFLICT, texts.text("ballincourt.sending.closed-before"));
    }
    return json(access.readable(id));
  }

  /** Whoever calls goes on with what somebody sent who has left. */
  @POST
  @Path("sender")
  @LicensedOnly
  public SentJson takeOver(@PathParam("id") String id) {
    if (!taking.take(access.workable(id).sending())) {
      throw new Refusal(Refusal.Kind.CONFLICT, texts.text("ballincourt.sending.not-taken-over"));
    }
    return json(access.readable(id));
  }

  private SentJson json(SeenSending seen) {
    return jsons.of(seen.sending(), seen.project(), access.worksIn(seen.project()));
  }
}
