package org.ballincourt.questionnaire.invitation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenInvitation;
import org.ballincourt.questionnaire.invitation.post.InvitationTerms;
import org.ballincourt.questionnaire.invitation.post.Reposting;

/** What is done about one invitation; for those who run client work in its project. */
@Path("invitations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

  private static final Set<String> EXTENDED_MEMBERS = Set.of("until");

  private final InvitationAccess access;
  private final InvitationTerms terms;
  private final Reposting reposting;
  private final SentJsons jsons;
  private final Texts texts;

  @Inject
  public InvitationResource(
      InvitationAccess access,
      InvitationTerms terms,
      Reposting reposting,
      SentJsons jsons,
      Texts texts) {
    this.access = access;
    this.terms = terms;
    this.reposting = reposting;
    this.jsons = jsons;
    this.texts = texts;
  }

  /** Its links open nothing any more. */
  @POST
  @Path("revoked")
  @LicensedOnly
  public InvitationJson revoke(@PathParam("id") String id) {
    return after(id, terms::revoke);
  }

  /** The mail to her came back. */
  @POST
  @Path("bounced")
  @LicensedOnly
  public InvitationJson bounced(@PathParam("id") String id) {
    return after(id, terms::bounced);
  }

  /** She can answer until another day, where the client is. */
  @POST
  @Path("extended")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public InvitationJson extend(@PathParam("id") String id, InputStream body) {
    SeenInvitation seen = access.invitation(id);
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(EXTENDED_MEMBERS);
    JsonInput until = input.member("until");
    LocalDate lastDay = until.required(until.date()).orElse(null);
    input.refuseFaults();
    terms.extend(seen, lastDay);
    return now(id);
  }

  /** The same mail once more, with a link of its own. */
  @POST
  @Path("again")
  @LicensedOnly
  public InvitationJson again(@PathParam("id") String id) {
    return after(id, reposting::sendAgain);
  }

  /** A friendly reminder, once. */
  @POST
  @Path("reminded")
  @LicensedOnly
  public InvitationJson remind(@PathParam("id") String id) {
    return after(id, reposting::remind);
  }

  /** As it is after something was done to it by somebody who may. */
  private InvitationJson after(String id, Consumer<SeenInvitation> deed) {
    deed.accept(access.invitation(id));
    return now(id);
  }

  private InvitationJson now(String id) {
    return jsons.of(access.invitation(id));
  }
}
