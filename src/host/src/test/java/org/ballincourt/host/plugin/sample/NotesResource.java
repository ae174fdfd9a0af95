package org.ballincourt.host.plugin.sample;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Notes over REST. */
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

  private final Notes notes;

  @Inject
  public NotesResource(Notes notes) {
    this.notes = notes;
  }

  /** A note on the wire. */
  public static final class NoteJson {
    @JsonProperty public String text;
  }

  @GET
  public List<String> all() {
    return notes.all();
  }

  @POST
  @LicensedOnly
  @Consumes({MediaType.APPLICATION_JSON})
  public List<String> add(NoteJson note) {
    notes.add(note.text);
    return notes.all();
  }

  @POST
  @Path("form")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.TEXT_PLAIN})
  public List<String> addForm(String text) {
    notes.add(text);
    return notes.all();
  }

  @POST
  @Path("failing")
  public void fail(NoteJson note) {
    notes.addAndFail(note.text);
  }

  @POST
  @Path("full")
  public void overflow(NoteJson note) {
    throw new ArithmeticException(note.text);
  }

  @DELETE
  public List<String> none() {
    throw new NotFoundException();
  }
}
