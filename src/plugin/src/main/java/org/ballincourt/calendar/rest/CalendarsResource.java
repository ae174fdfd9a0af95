package org.ballincourt.calendar.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.jira.Access;

/** The calendars that are kept: read by whoever is logged in, set by Jira’s administrators. */
@Path("calendars")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

  private final Access access;
  private final CalendarStore calendars;
  private final CalendarEditing editing;

  @Inject
  public CalendarsResource(Access access, CalendarStore calendars, CalendarEditing editing) {
    this.access = access;
    this.calendars = calendars;
    this.editing = editing;
  }

  /** By name. */
  @GET
  @LicensedOnly
  public List<CalendarJson> all() {
    return calendars.all().stream().map(CalendarJson::of).toList();
  }

  @GET
  @Path("{id}")
  @LicensedOnly
  public CalendarJson one(@PathParam("id") String id) {
    return CalendarJson.of(editing.existing(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response create(InputStream body) {
    access.requireAdministrator();
    NamedCalendar created = editing.create(body);
    return Response.created(URI.create("calendars/" + created.id()))
        .entity(CalendarJson.of(created))
        .build();
  }

  /**
   * Replaces the whole.
   *
   * @param correctPast whether what held before today may be otherwise from now on
   */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public CalendarJson replace(
      @PathParam("id") String id,
      @QueryParam("correctPast") boolean correctPast,
      InputStream body) {
    access.requireAdministrator();
    return CalendarJson.of(editing.replace(editing.existing(id), body, correctPast));
  }

  /** One that is used by nobody. */
  @DELETE
  @Path("{id}")
  @LicensedOnly
  public void delete(@PathParam("id") String id) {
    access.requireAdministrator();
    editing.delete(editing.existing(id));
  }
}
