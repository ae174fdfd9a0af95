package org.ballincourt.questionnaire.results.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.access.FilterInput;

/** What is looked at, to be chosen. */
public final class FilterView {

  private final Choices choices;
  private final Filter filter;
  private final String project;
  private final Texts texts;

  /** Each begins with the one that takes all. */
  public record Choices(
      List<ChoiceView> clients, List<ChoiceView> questionnaires, List<ChoiceView> sendings) {}

  /**
   * @param project its key; empty for all projects
   */
  public FilterView(Choices choices, Filter filter, String project, Texts texts) {
    this.choices = choices;
    this.filter = filter;
    this.project = project;
    this.texts = texts;
  }

  public boolean isOfProject() {
    return !project.isEmpty();
  }

  public String getProject() {
    return project;
  }

  public String getClientLabel() {
    return texts.text("ballincourt.results.filter.client");
  }

  public List<ChoiceView> getClients() {
    return choices.clients();
  }

  public String getQuestionnaireLabel() {
    return texts.text("ballincourt.results.filter.questionnaire");
  }

  public List<ChoiceView> getQuestionnaires() {
    return choices.questionnaires();
  }

  public String getVersionLabel() {
    return texts.text("ballincourt.results.filter.version");
  }

  public String getVersion() {
    boolean chosen = filter.form() != null && filter.form().version() != null;
    return chosen ? filter.form().version().toString() : "";
  }

  public String getSendingLabel() {
    return texts.text("ballincourt.results.filter.sending");
  }

  public List<ChoiceView> getSendings() {
    return choices.sendings();
  }

  public String getFromLabel() {
    return texts.text("ballincourt.results.filter.from");
  }

  public String getFrom() {
    return filter.period().from() == null ? "" : filter.period().from().toString();
  }

  public String getToLabel() {
    return texts.text("ballincourt.results.filter.to");
  }

  public String getTo() {
    return filter.period().to() == null ? "" : filter.period().to().toString();
  }

  public String getShowLabel() {
    return texts.text("ballincourt.results.filter.show");
  }

  public String getAllLabel() {
    return texts.text("ballincourt.results.filter.all");
  }

  public boolean isOn() {
    return !filter.equals(Filter.NONE);
  }

  /** Of the client that is chosen; empty where none is. */
  String clientName() {
    return filter.client() == null
        ? ""
        : choices.clients().stream()
            .filter(ChoiceView::isChosen)
            .map(ChoiceView::getLabel)
            .findFirst()
            .orElse("");
  }

  /** The same filter, as parameters of another address. */
  String query() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(FilterInput.CLIENT, chosen(choices.clients()));
    values.put(FilterInput.QUESTIONNAIRE, chosen(choices.questionnaires()));
    values.put(FilterInput.VERSION, getVersion());
    values.put(FilterInput.SENDING, chosen(choices.sendings()));
    values.put(FilterInput.FROM, getFrom());
    values.put(FilterInput.TO, getTo());
    String query =
        values.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String chosen(List<ChoiceView> choices) {
    return choices.stream()
        .filter(ChoiceView::isChosen)
        .map(ChoiceView::getValue)
        .findFirst()
        .orElse("");
  }
}
