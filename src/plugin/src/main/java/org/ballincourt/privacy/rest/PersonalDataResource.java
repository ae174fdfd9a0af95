package org.ballincourt.privacy.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.privacy.access.ContactAccess;
import org.ballincourt.privacy.records.Forgetting;

/** What is kept about a person at a client: for those who keep the client. */
@Path("contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PersonalDataResource {
  private final ContactAccess access;
  private final PersonalJsons jsons;
  private final Forgetting forgetting;

  @Inject
  public PersonalDataResource(ContactAccess access, PersonalJsons jsons, Forgetting forgetting) {
    this.access = access;
    this.jsons = jsons;
    this.forgetting = forgetting;
  }

  @GET
  @Path("personal-data")
  @LicensedOnly
  public PersonalDataJson all(@PathParam("id") String id) {
    return jsons.all(access.keepable(id));
  }

  /** What an erasure would do, and what it cannot. */
  @GET
  @Path("erasure")
  @LicensedOnly
  public ErasureJson erasure(@PathParam("id") String id) {
    return jsons.erasure(access.keepable(id).contact().id());
  }

  /** Forgets her; once more it changes nothing. */
  @DELETE
  @Path("personal-data")
  @LicensedOnly
  public ErasureJson erase(@PathParam("id") String id) {
    long contact = access.keepable(id).contact().id();
    forgetting.forget(contact);
    return jsons.erasure(contact);
  }
}
