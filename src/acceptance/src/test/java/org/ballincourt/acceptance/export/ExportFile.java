package org.ballincourt.acceptance.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An export of Jira's search on disk, and what it holds. */
public record ExportFile(Path path, List<JsonNode> issues) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the whole file. */
  public static ExportFile read(Path path) {
    try {
      List<JsonNode> issues = new ArrayList<>();
      JSON.readTree(path.toFile()).path("issues").forEach(issues::add);
      return new ExportFile(path, List.copyOf(issues));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of its projects, in order. */
  public List<String> projects() {
    TreeSet<String> keys = new TreeSet<>();
    issues.forEach(issue -> keys.add(projectOf(issue)));
    return List.copyOf(keys);
  }

  public List<JsonNode> issuesOf(String project) {
    return issues.stream().filter(issue -> projectOf(issue).equals(project)).toList();
  }

  /** The key of the first issue of a project. */
  public String firstIssueOf(String project) {
    return issuesOf(project).get(0).path("key").asText();
  }

  private static String projectOf(JsonNode issue) {
    return issue.path("fields").path("project").path("key").asText();
  }
}
