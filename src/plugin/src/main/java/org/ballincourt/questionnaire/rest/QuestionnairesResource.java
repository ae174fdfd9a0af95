package org.ballincourt.questionnaire.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.ballincourt.questionnaire.access.QuestionAccess;
import org.ballincourt.questionnaire.store.QuestionnaireStore;

/** Questionnaires: kept by those who keep questions, read by all who run client work somewhere. */
@Path("questionnaires")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {

  private final QuestionAccess access;
  private final QuestionnaireStore store;
  private final QuestionnaireEditing editing;

  @Inject
  public QuestionnairesResource(
      QuestionAccess access, QuestionnaireStore store, QuestionnaireEditing editing) {
    this.access = access;
    this.store = store;
    this.editing = editing;
  }

  /** Also archived ones, by name. */
  @GET
  @LicensedOnly
  public List<QuestionnaireSummaryJson> all() {
    access.requireReadsQuestions();
    return store.all().stream().map(QuestionnaireSummaryJson::of).toList();
  }

  @GET
  @Path("{id}")
  @LicensedOnly
  public QuestionnaireJson one(@PathParam("id") String id) {
    return QuestionnaireJson.of(access.readable(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response create(InputStream body) {
    access.requireKeepsQuestions();
    return created(editing.create(body));
  }

  /** Replaces the whole; what was sent before stays as it was. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public QuestionnaireJson replace(@PathParam("id") String id, InputStream body) {
    editing.replace(access.keepable(id), body);
    return one(id);
  }

  /** One that was never sent. */
  @DELETE
  @Path("{id}")
  @LicensedOnly
  public void delete(@PathParam("id") String id) {
    editing.delete(access.keepable(id));
  }

  @POST
  @Path("{id}/copies")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response copy(@PathParam("id") String id, InputStream body) {
    return created(editing.copy(access.keepable(id), body));
  }

  private Response created(long id) {
    return Response.created(URI.create("questionnaires/" + id))
        .entity(one(Long.toString(id)))
        .build();
  }

  /** Puts it apart, or back among the others. */
  @PUT
  @Path("{id}/archived")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public QuestionnaireJson archive(@PathParam("id") String id, InputStream body) {
    editing.archive(access.keepable(id), body);
    return one(id);
  }

  /** Latest first. */
  @GET
  @Path("{id}/versions")
  @LicensedOnly
  public List<VersionJson> versions(@PathParam("id") String id) {
    long questionnaire = access.readable(id).id();
    return store.versionsOf(questionnaire).stream().map(VersionJson::of).toList();
  }

  @GET
  @Path("{id}/versions/{number}")
  @LicensedOnly
  public VersionJson version(@PathParam("id") String id, @PathParam("number") String number) {
    return versions(id).stream()
        .filter(version -> Integer.toString(version.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> access.notThere(number));
  }
}
