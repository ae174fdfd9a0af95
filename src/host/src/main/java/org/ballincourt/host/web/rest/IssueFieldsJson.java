package org.ballincourt.host.web.rest;

import com.atlassian.jira.project.version.Version;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.host.change.EditedField;
import org.ballincourt.host.change.IssueEdit;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;

/** The {@code fields} of an issue that is to be created or edited. */
record IssueFieldsJson(JsonBody fields) {
  private static final String SUMMARY = "summary";
  private static final String FIX_VERSIONS = "fixVersions";
  private static final String DUE_DATE = "duedate";
  private static final String PRIORITY = "priority";

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
    refuseOthersThan(Set.of(SUMMARY, FIX_VERSIONS, DUE_DATE, PRIORITY));
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
    return new IssueEdit(
        values, has(FIX_VERSIONS) ? Optional.of(versions(project)) : Optional.empty());
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

  private List<Version> versions(StoredProject project) {
    JsonNode wanted = fields.node().get(FIX_VERSIONS);
    if (!wanted.isArray()) {
      throw Refusal.badRequest("\"fixVersions\" is not a list.");
    }
    List<Long> ids = new ArrayList<>();
    wanted.forEach(version -> ids.add(versionId(version.path("id").asText(), project)));
    return List.copyOf(project.versions(ids));
  }

  private static Long versionId(String id, StoredProject project) {
    return project.versions().stream()
        .map(Version::getId)
        .filter(known -> known.toString().equals(id))
        .findAny()
        .orElseThrow(() -> Refusal.badRequest("Version id '" + id + "' is not valid."));
  }
}
