package org.ballincourt.followup.outcome.register.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ballincourt.followup.outcome.Outcome.Referral.Became;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.followup.outcome.register.Shelf;
import org.ballincourt.followup.outcome.rest.OutcomeJson;
import org.ballincourt.followup.outcome.rest.OutcomeJsons;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.CsvTable;
import org.springframework.stereotype.Component;

/** A register as a table, one row for each thing in it. */
@Component
public class RegisterTable {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "at",
          "client",
          "project",
          "giver",
          "text",
          "usable",
          "approved",
          "given",
          "until",
          "conditions",
          "withdrawn",
          "became",
          "note",
          "thanked",
          "issue");

  private final OutcomeJsons jsons;
  private final OutcomeWords words;
  private final Texts texts;

  @Inject
  public RegisterTable(OutcomeJsons jsons, OutcomeWords words, Texts texts) {
    this.jsons = jsons;
    this.words = words;
    this.texts = texts;
  }

  Response of(Shelf shelf) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(name -> texts.text("ballincourt.outcome.csv." + name)).toList());
    jsons.of(shelf.shown()).stream().map(this::row).forEach(rows::add);
    return CsvTable.answer("register", rows);
  }

  private List<String> row(OutcomeJson outcome) {
    return Stream.of(
            Long.toString(outcome.id()),
            outcome.at(),
            outcome.clientName(),
            outcome.projectName(),
            outcome.giverName(),
            outcome.text(),
            usable(outcome.usable()),
            outcome.approvedOn(),
            outcome.givenOn(),
            outcome.until(),
            outcome.conditions(),
            outcome.withdrawnOn(),
            became(outcome.became()),
            outcome.note(),
            outcome.thankedOn(),
            outcome.issue() == null ? null : outcome.issue().key())
        .map(cell -> Objects.requireNonNullElse(cell, ""))
        .toList();
  }

  private String became(String became) {
    return became == null ? null : words.became(Became.valueOf(became));
  }

  private String usable(Boolean usable) {
    return usable == null ? null : texts.text("ballincourt.outcome.csv." + (usable ? "yes" : "no"));
  }
}
