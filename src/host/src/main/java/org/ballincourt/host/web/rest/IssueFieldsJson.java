package org.ballincourt.host.web.rest;

import com.atlassian.jira.project.version.Version;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.host.change.EditedField;
import org.ballincourt.host.change.IssueEdit;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.project.StoredComponent;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.StoredVersion;
import org.ballincourt.host.web.Refusal;

/** The {@code fields} of an issue that is to be created or edited. */
record IssueFieldsJson(JsonBody fields) {
  private static final String SUMMARY = "summary";
  private static final String FIX_VERSIONS = "fixVersions";
  private static final String COMPONENTS = "components";
  private static final String DUE_DATE = "duedate";
  private static final String PRIORITY = "priority";
  private static final String TIME_TRACKING = "timetracking";

  private static final Pattern HOURS = Pattern.compile("(\\d{1,4})h");

  /**
   * @param projects finds a project that takes new issues, or refuses
   */
  NewIssue newIssue(Function<String, StoredProject> projects) {
    refuseOthersThan(Set.of("project", "issuetype", SUMMARY, FIX_VERSIONS));
    StoredProject project = projects.apply(fields.object("project").text("key"));
    return new NewIssue(
        project,
        fields.object("issuetype").name("name"),
        summary(),
        has(FIX_VERSIONS) ? versions(project) : List.of());
  }

  IssueEdit edit(StoredProject project) {
    refuseOthersThan(Set.of(SUMMARY, FIX_VERSIONS, COMPONENTS, DUE_DATE, PRIORITY, TIME_TRACKING));
    Map<EditedField, String> values = new EnumMap<>(EditedField.class);
    if (has(SUMMARY)) {
      values.put(EditedField.SUMMARY, summary());
    }
    if (has(DUE_DATE)) {
      values.put(EditedField.DUE_DATE, dueDate());
    }
    if (has(PRIORITY)) {
      values.put(EditedField.PRIORITY, priority());
    }
    if (has(TIME_TRACKING)) {
      values.put(EditedField.ORIGINAL_ESTIMATE, originalEstimate());
    }
    return new IssueEdit(
        values,
        has(FIX_VERSIONS) ? Optional.of(versions(project)) : Optional.empty(),
        has(COMPONENTS) ? Optional.of(components(project)) : Optional.empty());
  }

  private void refuseOthersThan(Set<String> known) {
    if (!fields.node().isObject()) {
      throw Refusal.badRequest("\"fields\" is missing or not an object.");
    }
    fields
        .node()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name) && !CustomFieldsJson.isCustom(name)) {
                throw Refusal.badRequest("Field '" + name + "' cannot be set here.");
              }
            });
  }

  private boolean has(String field) {
    return fields.node().has(field);
  }

  private String summary() {
    String summary = fields.name(SUMMARY);
    if (summary.lines().count() > 1) {
      throw Refusal.badRequest("The summary is invalid because it contains newline characters.");
    }
    return summary;
  }

  /** Null where the field is to be emptied. */
  private String dueDate() {
    if (fields.node().get(DUE_DATE).isNull()) {
      return null;
    }
    try {
      return LocalDate.parse(fields.text(DUE_DATE)).toString();
    } catch (DateTimeException e) {
      throw Refusal.badRequest("\"duedate\" is not a date such as 2026-03-01.");
    }
  }

  private String priority() {
    String name = fields.object(PRIORITY).text("name");
    if (!EditedField.isPriority(name)) {
      throw Refusal.badRequest("Priority name '" + name + "' is not valid.");
    }
    return name;
  }

  /** Seconds. */
  private String originalEstimate() {
    String written = fields.object(TIME_TRACKING).text("originalEstimate");
    Matcher hours = HOURS.matcher(written);
    if (!hours.matches()) {
      throw Refusal.badRequest("\"originalEstimate\" is not a number of hours such as 12h.");
    }
    return Long.toString(Duration.ofHours(Long.parseLong(hours.group(1))).toSeconds());
  }

  private List<Version> versions(StoredProject project) {
    List<Long> known = project.versions().stream().map(StoredVersion::id).toList();
    return List.copyOf(project.versions(ids(FIX_VERSIONS, "Version", known)));
  }

  private List<StoredComponent> components(StoredProject project) {
    List<Long> known = project.components().stream().map(StoredComponent::id).toList();
    return project.components(ids(COMPONENTS, "Component", known));
  }

  private List<Long> ids(String field, String what, List<Long> known) {
    JsonNode wanted = fields.node().get(field);
    if (!wanted.isArray()) {
      throw Refusal.badRequest("\"" + field + "\" is not a list.");
    }
    List<Long> ids = new ArrayList<>();
    wanted.forEach(one -> ids.add(id(one.path("id").asText(), what, known)));
    return ids;
  }

  private static Long id(String id, String what, List<Long> known) {
    return known.stream()
        .filter(one -> one.toString().equals(id))
        .findAny()
        .orElseThrow(() -> Refusal.badRequest(what + " id '" + id + "' is not valid."));
  }
}
