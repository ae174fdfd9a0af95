package org.ballincourt.host.plugin.workflow;

import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.host.plugin.fragment.Workshop;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.workflow.PartContent;
import org.ballincourt.host.plugin.module.workflow.PartKind;
import org.ballincourt.host.plugin.module.workflow.Placing;
import org.ballincourt.host.plugin.module.workflow.WorkflowPartModule;
import org.ballincourt.host.plugin.velocity.TemplateException;

/**
 * A condition, validator or function of the plugin's. Its parameters are texts by name. As in Jira
 * its factory is made once, and it itself for each run.
 */
public final class WorkflowPart {
  private static final PropertySet NOTHING_REMEMBERED = new PropertySet() {};

  private final WorkflowPartModule module;
  private final Workshop workshop;
  private final PartFactory factory;

  private WorkflowPart(WorkflowPartModule module, Workshop workshop, PartFactory factory) {
    this.module = module;
    this.workshop = workshop;
    this.factory = factory;
  }

  /**
   * @throws RefusedException if a class is not of its type, or a template cannot be read
   */
  public static WorkflowPart of(WorkflowPartModule module, Workshop workshop) {
    PartContent.Classes classes = module.content().classes();
    module.content().templates().values().forEach(each -> check(each, module, workshop));
    workshop.bundle().load(classes.part(), type(module.kind()));
    PartFactory factory =
        new PartFactory(
            module.kind(),
            workshop
                .context()
                .create(
                    workshop.bundle().load(classes.factory(), PartFactory.type(module.kind()))));
    return new WorkflowPart(module, workshop, factory);
  }

  private static void check(String template, WorkflowPartModule module, Workshop workshop) {
    try {
      workshop.templates().check(template);
    } catch (TemplateException e) {
      throw new RefusedException("part of a workflow " + module.key(), e);
    }
  }

  private static Class<?> type(PartKind kind) {
    return switch (kind) {
      case CONDITION -> Condition.class;
      case VALIDATOR -> Validator.class;
      case FUNCTION -> FunctionProvider.class;
    };
  }

  public String key() {
    return module.key();
  }

  public PartKind kind() {
    return module.kind();
  }

  public Placing placing() {
    return module.placing();
  }

  public String name(I18nHelper texts) {
    return texts.getText(module.content().wording().nameKey());
  }

  public String description(I18nHelper texts) {
    return texts.getText(module.content().wording().descriptionKey());
  }

  /** Whether there is such a page; the one that shows the parameters is always there. */
  public boolean has(String page) {
    return module.content().templates().containsKey(page);
  }

  /** A part of a page, as HTML. */
  public String html(String page, Map<String, String> args, I18nHelper texts) {
    return workshop.context().loader().call(() -> render(page, args, texts));
  }

  private String render(String page, Map<String, String> args, I18nHelper texts) {
    Map<String, Object> values = new HashMap<>();
    values.put("i18n", texts);
    values.putAll(
        factory.values(
            page, page.equals(PartContent.INPUT) ? null : factory.descriptor(given(args))));
    return workshop.templates().render(module.content().templates().get(page), values);
  }

  /**
   * @param sent what a form sent
   */
  public Map<String, String> params(Map<String, String[]> sent) {
    Map<String, String> params = new HashMap<>();
    workshop
        .context()
        .loader()
        .call(() -> factory.params(new HashMap<>(sent)))
        .forEach((name, value) -> params.put(name, (String) value));
    return params;
  }

  /**
   * @param run what this run knows, by name
   */
  public boolean passes(Map<String, Object> run, Map<String, String> args)
      throws WorkflowException {
    boolean[] passed = {false};
    workshop
        .context()
        .loader()
        .<WorkflowException, RuntimeException>run(
            () ->
                passed[0] =
                    made(Condition.class).passesCondition(run, given(args), NOTHING_REMEMBERED));
    return passed[0];
  }

  /**
   * @param run what this run knows, by name
   */
  public void validate(Map<String, Object> run, Map<String, String> args) throws WorkflowException {
    workshop
        .context()
        .loader()
        .<WorkflowException, RuntimeException>run(
            () -> made(Validator.class).validate(run, given(args), NOTHING_REMEMBERED));
  }

  /**
   * @param run what this run knows, by name; the function may add to it
   */
  public void execute(Map<String, Object> run, Map<String, String> args) throws WorkflowException {
    workshop
        .context()
        .loader()
        .<WorkflowException, RuntimeException>run(
            () -> made(FunctionProvider.class).execute(run, given(args), NOTHING_REMEMBERED));
  }

  private <T> T made(Class<T> type) {
    String name = module.content().classes().part();
    return workshop.context().create(workshop.bundle().load(name, type));
  }

  /** As in Jira the part's class is among its parameters. */
  private Map<String, String> given(Map<String, String> args) {
    Map<String, String> given = new HashMap<>(args);
    given.put("class.name", module.content().classes().part());
    return given;
  }
}
