package org.ballincourt.followup.meeting.minutes.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.rest.RevisionInput;
import org.ballincourt.followup.meeting.store.KeptMinutes;
import org.ballincourt.followup.meeting.store.MinutesStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** What is written down about a meeting; to be read by those who read feedback there, too. */
@Path("meetings/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

  private final MeetingAccess access;
  private final MinutesStore minutes;
  private final Texts texts;

  @Inject
  public MinutesResource(MeetingAccess access, MinutesStore minutes, Texts texts) {
    this.access = access;
    this.minutes = minutes;
    this.texts = texts;
  }

  @GET
  @LicensedOnly
  public MinutesJson read(@PathParam("id") String id) {
    return MinutesJson.of(kept(access.readable(id).meeting().id()));
  }

  /** Replaces all but the issues of decisions, which stay theirs. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @LicensedOnly
  public MinutesJson write(@PathParam("id") String id, InputStream body) {
    long meeting = access.workable(id).meeting().id();
    JsonInput input = JsonInput.object(body, texts);
    long revision = RevisionInput.of(input);
    KeptMinutes before = kept(meeting);
    if (!input.member("revision").isAbsent() && revision >= 0 && revision != before.revision()) {
      throw changed(before);
    }
    Minutes wanted = MinutesInput.read(input, before.minutes());
    return minutes
        .save(meeting, revision, wanted)
        .map(MinutesJson::of)
        .orElseThrow(() -> changed(kept(meeting)));
  }

  private KeptMinutes kept(long meeting) {
    return minutes.find(meeting).orElseThrow();
  }

  private Refusal changed(KeptMinutes now) {
    return new Refusal(
        Refusal.Kind.CONFLICT,
        List.of(new Refusal.Fault(null, texts.text("ballincourt.meeting.minutes-changed"))),
        Map.of("revision", now.revision()));
  }
}
