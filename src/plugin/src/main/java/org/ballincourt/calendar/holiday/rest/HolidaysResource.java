package org.ballincourt.calendar.holiday.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.ballincourt.calendar.holiday.Country;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;

/** Public holidays by country and region; for whoever is logged in. */
@Path("calendars/holidays")
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {

  private final Texts texts;

  @Inject
  public HolidaysResource(Texts texts) {
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public CountriesJson countries() {
    return CountriesJson.in(texts.locale());
  }

  @GET
  @Path("{country}")
  @LicensedOnly
  public HolidaysJson holidays(
      @PathParam("country") String code,
      @QueryParam("region") String region,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Country country =
        PublicHolidays.country(code)
            .orElseThrow(() -> none("ballincourt.calendar.holiday.no-country", code));
    if (region != null && country.regions().stream().noneMatch(any -> any.code().equals(region))) {
      throw none("ballincourt.calendar.holiday.no-region", region);
    }
    YearsInput years = new YearsInput(from, to, texts);
    return HolidaysJson.of(PublicHolidays.of(code, region, years.first(), years.last()));
  }

  private Refusal none(String words, String code) {
    return new Refusal(Refusal.Kind.NOT_FOUND, texts.text(words, code));
  }
}
