package org.ballincourt.change.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.settings.GettingBack;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what somebody has set otherwise. */
@Component
public class ChangeWords {

  private final Texts texts;
  private final TargetWords targets;
  private final CalendarChangeWords calendars;
  private final ClientChangeWords clients;
  private final QuestionnaireChangeWords questionnaires;
  private final SiteChangeWords site;

  @Inject
  public ChangeWords(
      Texts texts,
      TargetWords targets,
      CalendarChangeWords calendars,
      ClientChangeWords clients,
      QuestionnaireChangeWords questionnaires,
      SiteChangeWords site) {
    this.texts = texts;
    this.targets = targets;
    this.calendars = calendars;
    this.clients = clients;
    this.questionnaires = questionnaires;
    this.site = site;
  }

  public String deed(Deed deed) {
    return switch (deed) {
      case SWITCHED_ON -> texts.text("ballincourt.change.deed.switched-on");
      case SWITCHED_OFF -> texts.text("ballincourt.change.deed.switched-off");
      case RULES_CHANGED -> texts.text("ballincourt.change.deed.rules");
      case READING_STOPPED -> texts.text("ballincourt.change.deed.stopped");
      case READING_RESUMED -> texts.text("ballincourt.change.deed.resumed");
      case SETTINGS_CHANGED -> texts.text("ballincourt.change.deed.settings");
      case CALENDAR_CREATED -> texts.text("ballincourt.change.deed.calendar-created");
      case CALENDAR_CHANGED -> texts.text("ballincourt.change.deed.calendar-changed");
      case CALENDAR_CORRECTED -> texts.text("ballincourt.change.deed.calendar-corrected");
      case CALENDAR_DELETED -> texts.text("ballincourt.change.deed.calendar-deleted");
      case CLIENT_CREATED -> texts.text("ballincourt.change.deed.client-created");
      case CLIENT_CHANGED -> texts.text("ballincourt.change.deed.client-changed");
      case CLIENT_DELETED -> texts.text("ballincourt.change.deed.client-deleted");
      case CONTACT_ERASED -> texts.text("ballincourt.change.deed.contact-erased");
      case QUESTIONNAIRE_CREATED -> texts.text("ballincourt.change.deed.questionnaire-created");
      case QUESTIONNAIRE_CHANGED -> texts.text("ballincourt.change.deed.questionnaire-changed");
      case QUESTIONNAIRE_ARCHIVED -> texts.text("ballincourt.change.deed.questionnaire-archived");
      case QUESTIONNAIRE_RESTORED -> texts.text("ballincourt.change.deed.questionnaire-restored");
      case QUESTIONNAIRE_DELETED -> texts.text("ballincourt.change.deed.questionnaire-deleted");
    };
  }

  /**
   * @param project whose versions may be named; null where it is gone
   */
  String difference(Difference difference, Project project) {
    return switch (difference.what()) {
      case STATUS ->
          texts.text(
              "ballincourt.change.status",
              difference.about().get("name"),
              move(difference.before()),
              move(difference.after()));
      case TARGET ->
          texts.text(
              "ballincourt.change.target",
              scope(difference.about(), project),
              time(difference.before()),
              time(difference.after()));
      case PACE -> numbers("ballincourt.change.pace", difference);
      case REST -> numbers("ballincourt.change.rest", difference);
      case REMINDER -> numbers("ballincourt.change.reminder", difference);
      case RETENTION -> retention(difference);
      case GETTING_BACK ->
          texts.text(
              "ballincourt.change.getting-back",
              gettingBack(difference.before()),
              gettingBack(difference.after()));
      case CALENDAR -> calendars.chosen(whose(difference.about()), difference);
      case CALENDAR_NAME -> calendars.name(difference);
      case CALENDAR_ZONE -> calendars.zone(difference);
      case CALENDAR_HOURS -> calendars.week(difference);
      case CALENDAR_HOLIDAYS -> calendars.holidays(difference);
      case CALENDAR_DAYS -> calendars.days(difference);
      case CLIENT_NAME -> clients.name(difference);
      case CLIENT_LANGUAGE -> clients.language(difference);
      case CLIENT_COUNTRY -> clients.country(difference);
      case CLIENT_CALENDAR -> clients.calendar(difference);
      case CLIENT_TOOL -> clients.tool(difference);
      case CLIENT_CONTACTS -> clients.contacts(difference);
      case CLIENT_PLACES -> clients.places(difference);
      case GROUP -> clients.group(difference);
      case QUESTIONNAIRE_NAME -> questionnaires.name(difference);
      case QUESTIONNAIRE_HEADING -> questionnaires.heading(difference);
      case QUESTIONNAIRE_LANGUAGES -> questionnaires.languages(difference);
      case QUESTIONNAIRE_QUESTIONS -> questionnaires.questions(difference);
      case QUESTIONNAIRE_ORDER -> questionnaires.order(difference);
      case QUESTIONNAIRE_ARCHIVED -> questionnaires.archived(difference);
      case PUBLIC_URL -> site.publicUrl(difference);
      case CONTACT_LINE -> site.contactLine(difference);
      case PROXIES -> site.proxies(difference);
      case ORIGIN -> site.origin(difference);
    };
  }

  /** Where it was, or is, kept for good there is no number. */
  private String retention(Difference difference) {
    return texts.text(
        "ballincourt.change.retention", months(difference.before()), months(difference.after()));
  }

  private String gettingBack(String written) {
    if (written == null) {
      return texts.text("ballincourt.change.getting-back.none");
    }
    GettingBack said = GettingBack.of(written);
    return texts.text("ballincourt.change.getting-back.said", said.hours(), said.thresholdDays());
  }

  private static int months(String number) {
    return number == null ? 0 : Integer.parseInt(number);
  }

  private String numbers(String key, Difference difference) {
    return texts.text(key, Long.valueOf(difference.before()), Long.valueOf(difference.after()));
  }

  private String move(String party) {
    return party == null
        ? texts.text("ballincourt.change.by-kind")
        : texts.text("ballincourt.change.move." + code(party));
  }

  private String scope(Map<String, String> about, Project project) {
    List<String> parts = new ArrayList<>();
    parts.add(whose(about));
    if (about.containsKey("kind")) {
      String things = targets.things(NeedKind.valueOf(about.get("kind")));
      parts.add(texts.text("ballincourt.change.kind", things));
    }
    if (about.containsKey("phase")) {
      parts.add(targets.inPhase(Long.parseLong(about.get("phase")), project));
    }
    if (about.containsKey("validFrom")) {
      LocalDate from = LocalDate.parse(about.get("validFrom"));
      parts.add(texts.text("ballincourt.change.from-day", texts.date(from)));
    }
    return String.join(", ", parts);
  }

  private String whose(Map<String, String> about) {
    return texts.text("ballincourt.change.whose." + code(about.get("party")));
  }

  private String time(String allowance) {
    return allowance == null
        ? texts.text("ballincourt.change.time.none")
        : targets.time(Allowance.of(allowance));
  }

  private static String code(String party) {
    return CourtWords.code(Party.valueOf(party));
  }
}
