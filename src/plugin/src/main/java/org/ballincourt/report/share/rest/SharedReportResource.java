package org.ballincourt.report.share.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.access.Copies;
import org.ballincourt.report.share.access.Recount;

/** Copies of reports, for those who see the figures of all projects that they count. */
@Path("report/shared")
@Produces(MediaType.APPLICATION_JSON)
public class SharedReportResource {

  private static final int MOST = 100;

  private final SharedReading reading;
  private final Copies copies;
  private final Recount recount;
  private final SharedReportJsons jsons;

  @Inject
  public SharedReportResource(
      SharedReading reading, Copies copies, Recount recount, SharedReportJsons jsons) {
    this.reading = reading;
    this.copies = copies;
    this.recount = recount;
    this.jsons = jsons;
  }

  /** A hundred at most, of a project alone or of a client. */
  @GET
  @LicensedOnly
  public SharedReportsJson some(
      @QueryParam("project") String project,
      @QueryParam("client") String client,
      @QueryParam("from") String from) {
    List<SharedHead> all = reading.heads(project, client);
    int first = Math.min(all.size(), reading.from(from));
    List<SharedHead> some = all.subList(first, Math.min(all.size(), first + MOST));
    return new SharedReportsJson(some.stream().map(jsons::of).toList(), first, all.size());
  }

  /** Counts a report as it is now, and keeps it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public Response share(InputStream body) {
    SharedHead head = reading.share(body);
    return Response.status(Response.Status.CREATED).entity(jsons.of(copies.read(head))).build();
  }

  @GET
  @Path("{number}")
  @LicensedOnly
  public SharedReportJson copy(@PathParam("number") String number) {
    return jsons.of(copies.readable(number));
  }

  /** The same counted again, and why it differs. */
  @GET
  @Path("{number}/today")
  @LicensedOnly
  public TodayJson today(@PathParam("number") String number) {
    SharedCopy copy = copies.readable(number);
    return jsons.of(copy, recount.of(copy));
  }

  /** For whoever shared it, and who administers all of its projects. */
  @DELETE
  @Path("{number}")
  @LicensedOnly
  public void delete(@PathParam("number") String number) {
    copies.delete(number);
  }
}
