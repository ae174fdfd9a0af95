package org.ballincourt.client.rest;

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
import org.ballincourt.client.Account;
import org.ballincourt.client.access.ClientAccess;

/** Clients and the people there: for those who run client work in one of their projects. */
@Path("clients")
@Produces(MediaType.APPLICATION_JSON)
public class ClientsResource {
  private final ClientAccess access;
  private final ClientEditing editing;
  private final ClientJsons jsons;

  @Inject
  public ClientsResource(ClientAccess access, ClientEditing editing, ClientJsons jsons) {
    this.access = access;
    this.editing = editing;
    this.jsons = jsons;
  }

  /** Those that the viewer sees, by name. */
  @GET
  @LicensedOnly
  public List<ClientJson> all() {
    return access.visible().stream().map(jsons::of).toList();
  }

  @GET
  @Path("{id}")
  @LicensedOnly
  public ClientJson one(@PathParam("id") String id) {
    return jsons.of(access.visible(id));
  }

  /** Needs a project in which whoever makes it runs client work. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response create(InputStream body) {
    access.requireWorkplace();
    long id = editing.create(body);
    return Response.created(URI.create("clients/" + id)).entity(one(Long.toString(id))).build();
  }

  /**
   * Replaces the whole, but for projects that whoever saves it does not run client work in. A
   * contact who is left out is gone.
   */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public ClientJson replace(@PathParam("id") String id, InputStream body) {
    Account seen = access.keepable(id);
    editing.replace(seen, body);
    return one(id);
  }

  /** One of which nobody was asked for anything. */
  @DELETE
  @Path("{id}")
  @LicensedOnly
  public void delete(@PathParam("id") String id) {
    editing.delete(access.keepable(id));
  }
}
