package org.ballincourt.host.web.workflow;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.module.workflow.PartContent;
import org.ballincourt.host.plugin.module.workflow.PartKind;
import org.ballincourt.host.plugin.workflow.WorkflowPart;
import org.ballincourt.host.web.workflow.WorkflowView.Choice;
import org.ballincourt.host.web.workflow.WorkflowView.Chosen;
import org.ballincourt.host.web.workflow.WorkflowView.Form;
import org.ballincourt.host.web.workflow.WorkflowView.Rule;
import org.ballincourt.host.web.workflow.WorkflowView.Section;
import org.ballincourt.host.workflow.FunctionList;
import org.ballincourt.host.workflow.Transition;
import org.ballincourt.host.workflow.TransitionRule;
import org.ballincourt.host.workflow.WorkflowSetup;

/** Shows one transition with what was added to it, in the words of the plugin. */
record ChosenTransition(Place place, WorkflowSetup setup, Extensions extensions, I18nHelper texts) {

  /**
   * @param add key of the part that is to be added; may be null
   * @param edit id of the rule that is to be edited; may be null
   */
  Chosen view(List<Transition> all, String add, String edit) {
    Form form = adding(add).or(() -> editing(edit)).orElse(Form.NONE);
    return new Chosen(
        all.stream().map(this::choice).toList(),
        place.transition().id(),
        place.transition().name(),
        sections(),
        form);
  }

  private Choice choice(Transition transition) {
    boolean chosen = transition.id().equals(place.transition().id());
    return new Choice(transition.id(), transition.name(), place.path(transition), chosen);
  }

  private List<Section> sections() {
    Section functions =
        new Section(
            "functions",
            "Post functions",
            setup.functions().entries().stream().map(this::rule).toList(),
            addable(PartKind.FUNCTION));
    return place.transition().creates()
        ? List.of(section("validators", "Validators", PartKind.VALIDATOR), functions)
        : List.of(
            section("conditions", "Conditions", PartKind.CONDITION),
            section("validators", "Validators", PartKind.VALIDATOR),
            functions);
  }

  private Section section(String id, String title, PartKind kind) {
    List<Rule> rules = setup.rules(kind).stream().map(this::rule).toList();
    return new Section(id, title, rules, addable(kind));
  }

  private List<Choice> addable(PartKind kind) {
    return extensions.workflowParts().stream()
        .filter(part -> part.kind() == kind)
        .filter(setup::takes)
        .map(
            part ->
                new Choice(
                    part.key(), part.name(texts), place.path(WorkflowPage.ADD, part.key()), false))
        .toList();
  }

  private Rule rule(FunctionList.Entry entry) {
    return entry.system() != null
        ? new Rule("", "", escaped(entry.system().text()), "", false, false)
        : rule(entry.rule());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private Rule rule(TransitionRule rule) {
    return part(rule.part()).map(part -> rule(rule, part)).orElseGet(() -> unknown(rule));
  }

  private Rule rule(TransitionRule rule, WorkflowPart part) {
    String id = Long.toString(rule.id());
    return new Rule(
        id,
        part.key(),
        part.html(PartContent.VIEW, rule.args(), texts),
        part.has(PartContent.EDIT) ? place.path(WorkflowPage.EDIT, id) : "",
        part.placing().orderable(),
        part.placing().deletable());
  }

  /** The plugin that brought it is disabled. */
  private static Rule unknown(TransitionRule rule) {
    return new Rule(Long.toString(rule.id()), rule.part(), "Could not be loaded.", "", false, true);
  }

  private Optional<Form> adding(String key) {
    return part(key)
        .map(
            part ->
                form(
                    WorkflowPage.ADD,
                    part.key(),
                    part,
                    part.has(PartContent.INPUT)
                        ? part.html(PartContent.INPUT, Map.of(), texts)
                        : ""));
  }

  private Optional<Form> editing(String id) {
    return Optional.ofNullable(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> setup.rule(Long.parseLong(text)))
        .flatMap(
            rule ->
                part(rule.part())
                    .filter(part -> part.has(PartContent.EDIT))
                    .map(
                        part ->
                            form(
                                WorkflowPage.EDIT,
                                id,
                                part,
                                part.html(PartContent.EDIT, rule.args(), texts))));
  }

  private Form form(String action, String target, WorkflowPart part, String bodyHtml) {
    return new Form(action, target, part.name(texts), part.description(texts), bodyHtml);
  }

  private Optional<WorkflowPart> part(String key) {
    return extensions.workflowParts().stream().filter(part -> part.key().equals(key)).findFirst();
  }
}
