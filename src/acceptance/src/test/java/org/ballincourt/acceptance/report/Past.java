package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.export.RealExport;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.naive.StatusMap;
import org.ballincourt.acceptance.report.NaiveIssue.Known;
import org.ballincourt.acceptance.report.NaiveReport.Setting;
import org.ballincourt.acceptance.rest.Seed;

/**
 * A Jira with an export, in the past of which clients were asked for things: those facts are put
 * into the table while Jira is down.
 *
 * @param known its issues
 */
record Past(ExportFile export, JiraProcess jira, List<Known> known) implements AutoCloseable {

  /**
   * @param named what statuses mean while asks are put in
   */
  static Past begin(Map<String, String> named) {
    Random random = new Random(Seed.next());
    ExportFile export =
        new MadeUpHours(random)
            .in(
                RealExport.readOr(
                    () ->
                        GeneratedExport.writeSmall(
                            Launch.freshDirectory().resolve("export.json"))));
    System.out.println("reports on " + export.issues().size() + " issues of " + export.path());
    StatusMap statuses = StatusMap.importedFrom(export.issues()).naming(named);
    Map<String, List<Deed>> deeds = new MadeUpAsks(random, statuses).in(export.issues());
    String url = "jdbc:h2:file:" + Launch.freshDirectory().resolve("jira") + ";WRITE_DELAY=0";
    Launch launch = Launch.fresh().withDatabase(url).withExport(export.path());
    Map<String, Long> ids = ids(launch, export);
    List<Known> known =
        export.issues().stream()
            .map(issue -> known(issue, ids, deeds.get(issue.path("key").asText())))
            .toList();
    write(url, known);
    return new Past(export, launch.withoutExport().start(), known);
  }

  private static Known known(JsonNode issue, Map<String, Long> ids, List<Deed> deeds) {
    return new Known(ids.get(issue.path("key").asText()), issue, deeds);
  }

  private static Map<String, Long> ids(Launch launch, ExportFile export) {
    Map<String, Long> ids = new HashMap<>();
    try (JiraProcess jira = launch.start()) {
      for (JsonNode issue : export.issues()) {
        String key = issue.path("key").asText();
        JsonNode found = jira.as("admin").get("/rest/api/2/issue/" + key).json();
        ids.put(key, found.path("id").asLong());
      }
    }
    return ids;
  }

  private static void write(String url, List<Known> known) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      String table = table(connection);
      for (Known issue : known) {
        for (Deed deed : issue.deeds()) {
          statement.executeUpdate(deed.insert(table, issue.id()));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String table(Connection connection) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_FACT", null)) {
      tables.next();
      return tables.getString("TABLE_NAME");
    }
  }

  @Override
  public void close() {
    jira.close();
  }

  /** The project with most issues. */
  String project() {
    return export.projects().stream()
        .max(Comparator.comparing(key -> export.issuesOf(key).size()))
        .orElseThrow();
  }

  /** The components that most issues of that project have, most first. */
  List<Long> components() {
    Map<Long, Long> issues =
        export.issuesOf(project()).stream()
            .flatMap(
                issue -> StreamSupport.stream(issue.at("/fields/components").spliterator(), false))
            .collect(
                Collectors.groupingBy(
                    component -> component.path("id").asLong(), Collectors.counting()));
    return issues.entrySet().stream()
        .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  List<NaiveIssue> issues(Map<String, String> named, Setting setting) {
    StatusMap statuses = StatusMap.importedFrom(export.issues()).naming(named);
    return known.stream().map(issue -> NaiveIssue.of(issue, statuses, setting)).toList();
  }
}
