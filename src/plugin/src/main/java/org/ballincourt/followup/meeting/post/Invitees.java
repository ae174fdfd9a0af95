package org.ballincourt.followup.meeting.post;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Email;
import org.ballincourt.client.Work;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Attendee;
import org.ballincourt.jira.Colleagues;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Those who are invited to a meeting, on both sides, each address once. */
@Component
public class Invitees {

  private final Colleagues colleagues;
  private final ClientStore clients;
  private final Texts texts;

  @Inject
  public Invitees(Colleagues colleagues, ClientStore clients, Texts texts) {
    this.colleagues = colleagues;
    this.clients = clients;
    this.texts = texts;
  }

  /**
   * @param language in which she is written to, as in {@code nb}
   */
  record Invitee(Attendee attendee, String language) {}

  /**
   * By address, those of the client first; without whoever invites, who gets no mail of her own,
   * and without those who were forgotten or have left. Those of us are written to in the language
   * of whoever is asking.
   */
  Map<Email, Invitee> of(Plan plan, Project project, Email organizer) {
    Map<Email, Invitee> all = new LinkedHashMap<>();
    plan.guests()
        .forEach(
            guest ->
                all.putIfAbsent(
                    guest.email(),
                    new Invitee(
                        new Attendee(guest.name(), guest.email()), guest.language().tag())));
    plan.ours().stream()
        .sorted()
        .map(key -> colleagues.find(key, project))
        .flatMap(Optional::stream)
        .filter(one -> one.active() && one.email() != null)
        .forEach(
            one ->
                all.putIfAbsent(
                    one.email(),
                    new Invitee(new Attendee(one.name(), one.email()), ourLanguage())));
    all.keySet().removeAll(Set.of(organizer, Email.NOBODY));
    return all;
  }

  /** That of whoever is asking. */
  String ourLanguage() {
    return texts.locale().getLanguage();
  }

  /** Where the client’s clocks stand; UTC where there is no client any more. */
  ZoneId zoneOf(Work work) {
    return Optional.ofNullable(work.client())
        .flatMap(clients::find)
        .map(account -> account.client().zone())
        .orElse(ZoneOffset.UTC);
  }
}
