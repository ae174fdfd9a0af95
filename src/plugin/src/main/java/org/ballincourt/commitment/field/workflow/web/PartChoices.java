package org.ballincourt.commitment.field.workflow.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.field.workflow.BallWords;
import org.ballincourt.commitment.field.workflow.ContactNames;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Offers what can be chosen on the pages of parts of workflows. */
@Component
public class PartChoices {

  private static final List<Party> ORDER =
      List.of(Party.CLIENT, Party.TEAM, Party.THIRD_PARTY, Party.NOBODY);

  private final CourtWords court;
  private final BallWords words;
  private final ContactNames contacts;

  @Inject
  public PartChoices(CourtWords court, BallWords words, ContactNames contacts) {
    this.court = court;
    this.words = words;
    this.contacts = contacts;
  }

  String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /**
   * @param none what is offered before all parties
   * @param chosen may be anything; what is not offered is not chosen
   */
  List<ChoiceView> parties(String none, String chosen) {
    Map<String, String> parties = new LinkedHashMap<>();
    parties.put("", none);
    ORDER.forEach(party -> parties.put(party.name(), court.move(party)));
    return choices(parties, chosen);
  }

  List<ChoiceView> kinds(String chosen) {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("", text("ballincourt.workflow.hand-over.no-kind"));
    for (NeedKind kind : NeedKind.values()) {
      kinds.put(kind.name(), words.things(kind));
    }
    return choices(kinds, chosen);
  }

  /** One who is gone stays offered where she is chosen, so that it can be seen. */
  List<ChoiceView> contacts(String chosen) {
    Map<String, String> people = new LinkedHashMap<>();
    people.put("", text("ballincourt.workflow.hand-over.no-contact"));
    contacts.all().forEach((id, name) -> people.put(id.toString(), name));
    if (!chosen.isEmpty()) {
      people.putIfAbsent(chosen, text("ballincourt.workflow.hand-over.contact-gone"));
    }
    return choices(people, chosen);
  }

  private static List<ChoiceView> choices(Map<String, String> labels, String chosen) {
    List<ChoiceView> choices = new ArrayList<>();
    labels.forEach(
        (value, label) -> choices.add(new ChoiceView(value, label, value.equals(chosen))));
    return choices;
  }
}
