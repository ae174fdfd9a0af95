package org.ballincourt.jira.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.junit.Test;

public class RefusalMapperTest {

  private final RefusalMapper mapper = new RefusalMapper();

  @Test
  public void givesEachKindItsStatus() {
    assertEquals(400, mapper.toResponse(new Refusal(Kind.BAD_INPUT, "no")).getStatus());
    assertEquals(403, mapper.toResponse(new Refusal(Kind.NOT_ALLOWED, "no")).getStatus());
    assertEquals(404, mapper.toResponse(new Refusal(Kind.NOT_FOUND, "no")).getStatus());
  }

  @Test
  public void answersInJsonWhateverTheCallerAccepts() {
    Response response = mapper.toResponse(new Refusal(Kind.NOT_FOUND, "no"));

    assertEquals(MediaType.APPLICATION_JSON_TYPE, response.getMediaType());
  }

  @Test
  public void tellsAllFaultsWithTheirPlaces() throws JsonProcessingException {
    List<Fault> faults = List.of(new Fault("targets[0].days", "too few"), new Fault(null, "why"));
    Response response = mapper.toResponse(new Refusal(Kind.BAD_INPUT, faults));

    assertEquals(
        "{\"errors\":[{\"field\":\"targets[0].days\",\"message\":\"too few\"},"
            + "{\"field\":null,\"message\":\"why\"}]}",
        new ObjectMapper().writeValueAsString(response.getEntity()));
  }
}
