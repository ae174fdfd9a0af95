package org.ballincourt.questionnaire.results.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.CsvTable;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.ChoiceWords;
import org.ballincourt.questionnaire.results.Given;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.access.Reading;
import org.springframework.stereotype.Component;

/**
 * What somebody reads as a table, one row for each answer. Without names it has nothing by which
 * two answers would be known to be of one person.
 */
@Component
public class FeedbackTable {

  private static final List<String> COLUMNS =
      List.of(
          "sending",
          "sent",
          "project",
          "client",
          "questionnaire",
          "version",
          "question",
          "prompt",
          "who",
          "recorded",
          "answer",
          "text");

  private final Texts texts;
  private final ChoiceWords words;

  @Inject
  public FeedbackTable(Texts texts, ChoiceWords words) {
    this.texts = texts;
    this.words = words;
  }

  Response of(Reading reading) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(name -> texts.text("ballincourt.results.csv." + name)).toList());
    reading.results().stream().flatMap(this::rows).forEach(rows::add);
    return CsvTable.answer("feedback", rows);
  }

  private Stream<List<String>> rows(QuestionResult result) {
    return result.given().stream().map(given -> row(result, given));
  }

  private List<String> row(QuestionResult result, Given given) {
    Sending sending = given.wave().sending();
    return List.of(
        Long.toString(sending.id()),
        Wire.instant(sending.made().at()),
        sending.about().projectName(),
        sending.about().clientName() == null ? "" : sending.about().clientName(),
        given.wave().form().name(),
        Integer.toString(given.wave().version()),
        result.question().id(),
        result.question().in(result.asked().main()).prompt(),
        given.author().map(author -> author.invited().name()).orElse(""),
        given.isRecordedByUs() ? texts.text("ballincourt.results.csv.yes") : "",
        words.of(result, given.answer()),
        given.answer().text());
  }
}
