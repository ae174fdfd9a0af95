package org.ballincourt.host.export;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballincourt.host.export.ExportedIssue.Component;
import org.ballincourt.host.export.ExportedIssue.Dates;
import org.ballincourt.host.export.ExportedIssue.Entry;
import org.ballincourt.host.export.ExportedIssue.Fields;
import org.ballincourt.host.export.ExportedIssue.Kind;
import org.ballincourt.host.export.ExportedIssue.People;
import org.ballincourt.host.export.ExportedIssue.Project;
import org.ballincourt.host.export.ExportedIssue.Status;
import org.ballincourt.host.export.ExportedIssue.User;
import org.ballincourt.host.export.ExportedIssue.Version;
import org.ballincourt.host.issue.TimeTracking;
import org.ballincourt.host.project.VersionPlan;

/** Reads one issue out of the JSON that Jira's search gives. */
final class IssueReader {
  private static final Set<String> CATEGORIES = Set.of("undefined", "new", "indeterminate", "done");

  private static final int LONGEST_STATUS_ID = 60;

  private static final Pattern PROJECT_KEY = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern ISSUE_NUMBER = Pattern.compile("[1-9][0-9]*");

  private IssueReader() {}

  /**
   * @throws BadExport where something is missing or not what it should be
   */
  static ExportedIssue read(JsonPlace issue) {
    JsonPlace fields = issue.required("fields");
    long id = issue.required("id").id();
    JsonPlace key = issue.required("key");
    Project project = project(fields.required("project"));
    return new ExportedIssue(
        id,
        issueKey(key, project.key()),
        project,
        fields(fields),
        history(issue.required("changelog")));
  }

  private static Project project(JsonPlace project) {
    return new Project(
        project.required("id").id(),
        projectKey(project.required("key")),
        project.required("name").text());
  }

  /** Keys become parts of addresses, and so have to be as Jira makes them. */
  private static String projectKey(JsonPlace key) {
    if (!PROJECT_KEY.matcher(key.text()).matches()) {
      throw key.bad("is not a project key: " + key.text());
    }
    return key.text();
  }

  private static String issueKey(JsonPlace key, String project) {
    String text = key.text();
    boolean ofProject = text.startsWith(project + "-");
    if (!ofProject || !ISSUE_NUMBER.matcher(text.substring(project.length() + 1)).matches()) {
      throw key.bad("is not the key of an issue of " + project + ": " + text);
    }
    return text;
  }

  private static Fields fields(JsonPlace fields) {
    return new Fields(
        fields.required("summary").text(),
        status(fields.required("status")),
        kind(fields),
        new People(user(fields, "assignee"), user(fields, "reporter")),
        dates(fields),
        list(fields, "fixVersions").stream().map(IssueReader::version).toList(),
        new TimeTracking(seconds(fields, "timeoriginalestimate"), seconds(fields, "timespent")));
  }

  private static Long seconds(JsonPlace fields, String field) {
    return fields.optional(field).map(JsonPlace::seconds).orElse(null);
  }

  private static Status status(JsonPlace status) {
    return new Status(
        Long.toString(status.required("id").id()),
        status.required("name").text(),
        status.optional("statusCategory").map(IssueReader::category).orElse(null));
  }

  private static String category(JsonPlace category) {
    JsonPlace key = category.required("key");
    if (!CATEGORIES.contains(key.text())) {
      throw key.bad("is not one of Jira's status categories: " + key.text());
    }
    return key.text();
  }

  private static Kind kind(JsonPlace fields) {
    return new Kind(
        name(fields, "issuetype"),
        name(fields, "priority"),
        name(fields, "resolution"),
        list(fields, "components").stream().map(IssueReader::component).toList());
  }

  private static Component component(JsonPlace component) {
    Long id = component.optional("id").map(JsonPlace::id).orElse(null);
    return new Component(id, component.required("name").text());
  }

  private static String name(JsonPlace fields, String field) {
    return fields.optional(field).map(value -> value.required("name").text()).orElse(null);
  }

  private static Dates dates(JsonPlace fields) {
    JsonPlace created = fields.required("created");
    return new Dates(
        created.instant(),
        fields.optional("updated").orElse(created).instant(),
        fields.optional("resolutiondate").map(JsonPlace::instant).orElse(null),
        fields.optional("duedate").map(JsonPlace::date).orElse(null));
  }

  private static Version version(JsonPlace version) {
    return new Version(version.required("id").id(), version.required("name").text(), plan(version));
  }

  private static VersionPlan plan(JsonPlace version) {
    return new VersionPlan(
        version.optional("startDate").map(JsonPlace::date).orElse(null),
        version.optional("releaseDate").map(JsonPlace::date).orElse(null),
        version.optional("released").map(JsonPlace::flag).orElse(false),
        version.optional("archived").map(JsonPlace::flag).orElse(false));
  }

  private static List<JsonPlace> list(JsonPlace fields, String field) {
    return fields.optional(field).map(JsonPlace::elements).orElse(List.of());
  }

  private static List<Entry> history(JsonPlace changelog) {
    JsonPlace total = changelog.required("total");
    List<JsonPlace> histories = changelog.required("histories").elements();
    if (total.count() > histories.size()) {
      throw total.bad(
          "is %d, but only %d entries are given".formatted(total.count(), histories.size()));
    }
    return histories.stream().map(IssueReader::entry).toList();
  }

  private static Entry entry(JsonPlace entry) {
    return new Entry(
        entry.required("id").id(),
        user(entry, "author"),
        entry.required("created").instant(),
        entry.required("items").elements().stream().map(IssueReader::item).toList());
  }

  private static ChangeItemBean item(JsonPlace item) {
    String type = item.required("fieldtype").text();
    String field = item.required("field").text();
    if (type.equals(ChangeItemBean.STATIC_FIELD) && field.equals("status")) {
      checkStatus(item.optional("from"), item.optional("fromString"));
      checkStatus(item.optional("to"), item.optional("toString"));
    }
    return new ChangeItemBean(
        type,
        field,
        value(item, "from"),
        value(item, "fromString"),
        value(item, "to"),
        value(item, "toString"));
  }

  /** A status of the past gets a row like one of today. */
  private static void checkStatus(Optional<JsonPlace> id, Optional<JsonPlace> name) {
    id.ifPresent(place -> place.text(LONGEST_STATUS_ID));
    name.ifPresent(JsonPlace::text);
  }

  private static String value(JsonPlace item, String field) {
    return item.optional(field).map(JsonPlace::longText).orElse(null);
  }

  /** Old exports name a user, newer ones give the key too. */
  private static User user(JsonPlace parent, String field) {
    Optional<JsonPlace> user = parent.optional(field);
    if (user.isEmpty()) {
      return null;
    }
    JsonPlace key = user.get().optional("key").orElseGet(() -> user.get().required("name"));
    JsonPlace name = user.get().optional("name").orElse(key);
    return new User(
        key.text(), name.text(), user.get().optional("displayName").orElse(name).text());
  }
}
