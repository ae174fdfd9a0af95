package org.ballincourt.followup.meeting.minutes.rest;

import java.util.List;
import java.util.Map;
import org.ballincourt.followup.meeting.rest.GuestJson;

/**
 * The recap as it would be mailed, on the wire.
 *
 * @param to who gets it
 * @param letters what they read, by language
 */
public record RecapPreviewJson(List<GuestJson> to, Map<String, RecapLetterJson> letters) {

  /** The text of a mail, with a mark for the greeting. */
  public record RecapLetterJson(String subject, String body, String languageName) {}
}
