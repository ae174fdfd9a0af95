package org.ballincourt;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballincourt.administration.web.ProjectsView;
import org.ballincourt.administration.web.SwitchView;
import org.ballincourt.administration.web.fields.FieldsView;
import org.ballincourt.calendar.web.CalendarFormView;
import org.ballincourt.calendar.web.CalendarsView;
import org.ballincourt.change.web.ChangesView;
import org.ballincourt.client.web.ClientFormView;
import org.ballincourt.client.web.ClientsView;
import org.ballincourt.commitment.field.web.ContactView;
import org.ballincourt.commitment.field.web.FieldView;
import org.ballincourt.commitment.field.web.InstantView;
import org.ballincourt.commitment.field.workflow.web.BallDemandView;
import org.ballincourt.commitment.field.workflow.web.HandOverFormView;
import org.ballincourt.commitment.field.workflow.web.PartSummaryView;
import org.ballincourt.commitment.web.bulk.BulkView;
import org.ballincourt.court.web.clients.MyClientsView;
import org.ballincourt.court.web.issue.CourtPanelView;
import org.ballincourt.court.web.project.ProjectView;
import org.ballincourt.court.web.settings.SettingsView;
import org.ballincourt.court.web.settings.statuses.StatusesView;
import org.ballincourt.followup.list.web.FollowUpsView;
import org.ballincourt.followup.meeting.web.MeetingView;
import org.ballincourt.followup.meeting.web.list.MeetingsView;
import org.ballincourt.followup.meeting.web.plan.PlanView;
import org.ballincourt.followup.outcome.register.web.RegisterView;
import org.ballincourt.followup.outcome.web.OutcomesView;
import org.ballincourt.followup.web.FollowUpView;
import org.ballincourt.health.web.HealthView;
import org.ballincourt.jira.web.RefusedView;
import org.ballincourt.privacy.web.PeopleView;
import org.ballincourt.privacy.web.PersonalDataView;
import org.ballincourt.questionnaire.answer.web.open.PublicPageView;
import org.ballincourt.questionnaire.answer.web.record.RecordView;
import org.ballincourt.questionnaire.invitation.web.FeedbackView;
import org.ballincourt.questionnaire.invitation.web.SendView;
import org.ballincourt.questionnaire.invitation.web.SendingView;
import org.ballincourt.questionnaire.results.web.view.ResultsView;
import org.ballincourt.questionnaire.web.QuestionnaireFormView;
import org.ballincourt.questionnaire.web.QuestionnairesView;
import org.ballincourt.questionnaire.web.preview.PreviewView;
import org.ballincourt.report.share.web.CopiesView;
import org.ballincourt.report.share.web.CopyView;
import org.ballincourt.report.web.evidence.EvidenceView;
import org.ballincourt.report.web.view.ReportView;
import org.ballincourt.site.web.SiteView;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.PluginDescriptor;
import org.junit.Test;

/** A template calls getters that the allowlist has, and walks lists; it does nothing else. */
public class TemplateTest {

  /** What {@code $view} is, by template. */
  private static final Map<String, Class<?>> VIEWS =
      Map.ofEntries(
          Map.entry("templates/administration/fields.vm", FieldsView.class),
          Map.entry("templates/administration/projects.vm", ProjectsView.class),
          Map.entry("templates/administration/switch.vm", SwitchView.class),
          Map.entry("templates/answer/page.vm", PublicPageView.class),
          Map.entry("templates/answer/record.vm", RecordView.class),
          Map.entry("templates/calendar/calendar.vm", CalendarFormView.class),
          Map.entry("templates/calendar/calendars.vm", CalendarsView.class),
          Map.entry("templates/change/changes.vm", ChangesView.class),
          Map.entry("templates/commitment/bulk.vm", BulkView.class),
          Map.entry("templates/privacy/contact.vm", PersonalDataView.class),
          Map.entry("templates/privacy/contacts.vm", PeopleView.class),
          Map.entry("templates/questionnaire/feedback.vm", FeedbackView.class),
          Map.entry("templates/questionnaire/send.vm", SendView.class),
          Map.entry("templates/questionnaire/sending.vm", SendingView.class),
          Map.entry("templates/court/clients.vm", MyClientsView.class),
          Map.entry("templates/client/client.vm", ClientFormView.class),
          Map.entry("templates/client/clients.vm", ClientsView.class),
          Map.entry("templates/court/panel.vm", CourtPanelView.class),
          Map.entry("templates/court/project.vm", ProjectView.class),
          Map.entry("templates/court/settings.vm", SettingsView.class),
          Map.entry("templates/court/statuses.vm", StatusesView.class),
          Map.entry("templates/followup/list.vm", FollowUpsView.class),
          Map.entry("templates/followup/panel.vm", FollowUpView.class),
          Map.entry("templates/field/contact.vm", ContactView.class),
          Map.entry("templates/field/contact-edit.vm", ContactView.class),
          Map.entry("templates/field/instant.vm", InstantView.class),
          Map.entry("templates/field/instant-xml.vm", InstantView.class),
          Map.entry("templates/field/move.vm", FieldView.class),
          Map.entry("templates/field/move-edit.vm", FieldView.class),
          Map.entry("templates/field/text-xml.vm", FieldView.class),
          Map.entry("templates/followup/outcomes.vm", OutcomesView.class),
          Map.entry("templates/followup/registers.vm", RegisterView.class),
          Map.entry("templates/health/health.vm", HealthView.class),
          Map.entry("templates/site/site.vm", SiteView.class),
          Map.entry("templates/meeting/meeting.vm", MeetingView.class),
          Map.entry("templates/meeting/meetings.vm", MeetingsView.class),
          Map.entry("templates/meeting/plan.vm", PlanView.class),
          Map.entry("templates/page/refused.vm", RefusedView.class),
          Map.entry("templates/questionnaire/preview.vm", PreviewView.class),
          Map.entry("templates/questionnaire/questionnaire.vm", QuestionnaireFormView.class),
          Map.entry("templates/questionnaire/questionnaires.vm", QuestionnairesView.class),
          Map.entry("templates/questionnaire/results.vm", ResultsView.class),
          Map.entry("templates/report/evidence.vm", EvidenceView.class),
          Map.entry("templates/report/report.vm", ReportView.class),
          Map.entry("templates/report/shared-list.vm", CopiesView.class),
          Map.entry("templates/report/shared.vm", CopyView.class),
          Map.entry("templates/workflow/condition.vm", BallDemandView.class),
          Map.entry("templates/workflow/hand-over.vm", HandOverFormView.class),
          Map.entry("templates/workflow/summary.vm", PartSummaryView.class),
          Map.entry("templates/workflow/validator.vm", BallDemandView.class));

  private static final Set<String> DIRECTIVES =
      Set.of(
          "foreach", "if", "else", "elseif", "end", "customControlHeader", "customControlFooter");

  /** What Jira gives the templates of a field; all of it is only compared or handed on. */
  private static final Set<String> JIRAS =
      Set.of("value", "action", "displayParameters", "auiparams");

  private static final Pattern DIRECTIVE = Pattern.compile("#\\{?([a-zA-Z_]+)");
  private static final Pattern LOOP = Pattern.compile("#foreach \\(\\$(\\w+) in \\$([\\w.]+)\\)");
  private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?(\\w+(?:\\.\\w+)*)");

  private final List<String> allowlist = PluginDescriptor.read().textsOf("method");

  @Test
  public void mayReadEveryGetterOfAViewAndNothingElse() {
    Set<String> getters =
        BuiltPlugin.classes().stream()
            .filter(TemplateTest::isView)
            .map(JavaClass::reflect)
            .flatMap(view -> Stream.of(view.getDeclaredMethods()))
            .filter(TemplateTest::isGetter)
            .map(getter -> getter.getDeclaringClass().getName() + "#" + getter.getName() + "()")
            .collect(toCollection(TreeSet::new));

    assertEquals(getters, new TreeSet<>(allowlist));
    assertEquals("an entry twice", getters.size(), allowlist.size());
  }

  @Test
  public void hasAViewForEachTemplate() {
    assertEquals(VIEWS.keySet(), templates().map(TemplateTest::name).collect(toSet()));
  }

  @Test
  public void onlyWalksListsAndAsksConditions() {
    templates()
        .forEach(
            template ->
                results(DIRECTIVE, template)
                    .map(match -> match.group(1))
                    .forEach(name -> assertTrue(name, DIRECTIVES.contains(name))));
  }

  /** A method with arguments, a list's {@code size}, a map's {@code get} would all show here. */
  @Test
  public void callsNothingWithArguments() {
    Pattern call = Pattern.compile("\\$[\\w.!{}]+\\s*[(\\[]");

    templates().forEach(template -> assertEquals(0, results(call, template).count()));
  }

  @Test
  public void readsOnlyGettersThatTheAllowlistHas() {
    templates()
        .forEach(
            template -> {
              Map<String, Type> variables = variables(template);
              results(REFERENCE, template).forEach(match -> typeOf(match.group(1), variables));
            });
  }

  /** All that a person reads comes from the texts, in her language. */
  @Test
  public void containsNoWords() {
    templates()
        .map(BuiltPlugin::text)
        .map(
            text ->
                text.replaceAll(
                        LOOP.pattern()
                            + "|#customControl\\w+ \\([^)]*\\)|#(else)?if \\([^)]*\\)|#(else|end)",
                        "")
                    .replaceAll("<[^>]*>", "")
                    .replaceAll(REFERENCE.pattern() + "\\}?", ""))
        .forEach(rest -> assertEquals("", rest.strip()));
  }

  private static boolean isView(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getSimpleName().endsWith("View")
        && type.getPackageName().matches(".*\\.web(\\..*)?");
  }

  private static boolean isGetter(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && method.getName().matches("(get|is)[A-Z].*")
        && method.getParameterCount() == 0;
  }

  private Map<String, Type> variables(Path template) {
    Map<String, Type> variables = new HashMap<>();
    variables.put("view", VIEWS.get(name(template)));
    variables.put("base", String.class);
    variables.put("token", String.class);
    JIRAS.forEach(name -> variables.put(name, Object.class));
    results(LOOP, template)
        .forEach(
            loop -> {
              Type list = typeOf(loop.group(2), variables);
              variables.put(loop.group(1), ((ParameterizedType) list).getActualTypeArguments()[0]);
            });
    return variables;
  }

  private Type typeOf(String reference, Map<String, Type> variables) {
    List<String> parts = List.of(reference.split("\\."));
    Type type = variables.get(parts.get(0));
    assertTrue("$" + reference, type != null);
    for (String property : parts.subList(1, parts.size())) {
      Method getter = getter((Class<?>) type, property);
      String entry = getter.getDeclaringClass().getName() + "#" + getter.getName() + "()";
      assertTrue(entry, allowlist.contains(entry));
      type = getter.getGenericReturnType();
    }
    return type;
  }

  private static Method getter(Class<?> view, String property) {
    String name = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return Stream.of(view.getMethods())
        .filter(method -> method.getName().matches("(get|is)" + name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(view + " has no " + property));
  }

  private static Stream<Path> templates() {
    return BuiltPlugin.files(BuiltPlugin.CONTENT, ".vm").stream();
  }

  private static Stream<MatchResult> results(Pattern pattern, Path template) {
    return pattern.matcher(BuiltPlugin.text(template)).results();
  }

  private static String name(Path template) {
    return BuiltPlugin.CONTENT.relativize(template).toString();
  }
}
