package org.ballincourt.questionnaire.results.access;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.Filter.Form;
import org.ballincourt.questionnaire.results.Filter.Period;
import org.springframework.stereotype.Component;

/** Reads a filter from the parameters of a request; an empty one is none. */
@Component
public class FilterInput {

  public static final String CLIENT = "client";
  public static final String QUESTIONNAIRE = "questionnaire";
  public static final String VERSION = "version";
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String SENDING = "sending";

  private static final String NUMBER = "\\d{1,18}";

  private final Texts texts;

  @Inject
  public FilterInput(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param parameters by name; null for none
   * @throws Refusal where one cannot be read
   */
  public Filter read(UnaryOperator<String> parameters) {
    Long questionnaire = number(QUESTIONNAIRE, parameters);
    Long version = number(VERSION, parameters);
    return new Filter(
        number(CLIENT, parameters),
        questionnaire == null
            ? null
            : new Form(questionnaire, version == null ? null : (int) (long) version),
        new Period(date(FROM, parameters), date(TO, parameters)),
        number(SENDING, parameters));
  }

  private Long number(String name, UnaryOperator<String> parameters) {
    return value(
        name, parameters, text -> text.matches(NUMBER) ? Long.valueOf(text) : null, "not-a-number");
  }

  private LocalDate date(String name, UnaryOperator<String> parameters) {
    return value(name, parameters, FilterInput::date, "not-a-date");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private <T> T value(
      String name, UnaryOperator<String> parameters, Function<String, T> reader, String fault) {
    String text = parameters.apply(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    T value = reader.apply(text.strip());
    if (value == null) {
      String why = texts.text("ballincourt.results." + fault, text.strip());
      throw new Refusal(Kind.BAD_INPUT, List.of(new Fault(name, why)));
    }
    return value;
  }
}
