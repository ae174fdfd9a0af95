package org.ballincourt.questionnaire.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ballincourt.questionnaire.invitation.Sending;

/**
 * Which sendings are looked at. It takes whole sendings in or leaves them out, never a part of one:
 * see {@link org.ballincourt.questionnaire.figures.Nameless}.
 *
 * @param client null for any
 * @param form null for any
 * @param period when it was sent, not null
 * @param sending null for any
 */
public record Filter(Long client, Form form, Period period, Long sending) {

  /** Takes all. */
  public static final Filter NONE = new Filter(null, null, Period.ANY, null);

  /**
   * @param version null for any
   */
  public record Form(long questionnaire, Integer version) {
    boolean takes(Sending.Form sent) {
      return sent.questionnaire() == questionnaire
          && (version == null || sent.version() == version);
    }
  }

  /**
   * @param from inclusive; null for no bound
   * @param to inclusive; null for no bound
   */
  public record Period(LocalDate from, LocalDate to) {

    public static final Period ANY = new Period(null, null);

    boolean takes(LocalDate date) {
      return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
  }

  /**
   * @param zone in which its days begin
   */
  public boolean takes(Sending one, ZoneId zone) {
    Instant sent = one.made().at();
    return (client == null || client.equals(one.about().client()))
        && (form == null || form.takes(one.form()))
        && (sending == null || sending.equals(one.id()))
        && period.takes(sent.atZone(zone).toLocalDate());
  }
}
