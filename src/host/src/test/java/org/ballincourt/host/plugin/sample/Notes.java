package org.ballincourt.host.plugin.sample;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Keeps notes in the plugin's table. */
@Named
public class Notes {

  private final ActiveObjects rows;
  private final Clock clock;

  @Inject
  public Notes(@ComponentImport ActiveObjects rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  void add(String text) {
    rows.create(NoteRow.class, new DBParam("TEXT", text + " " + clock.instant()));
  }

  /** Adds two notes or, since it fails after the first, none. */
  void addAndFail(String text) {
    rows.executeInTransaction(
        () -> {
          add(text);
          throw new IllegalStateException("the second note fails");
        });
  }

  List<String> all() {
    return Arrays.stream(rows.find(NoteRow.class, Query.select().order("ID")))
        .map(NoteRow::getText)
        .toList();
  }
}
