package org.ballincourt.acceptance.naive;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.IssueJson;
import org.junit.Test;

public final class StatusMapTest {

  private final ObjectNode issue = new IssueJson("ANY", 1, Instant.EPOCH).status("10001").node();

  @Test
  public void takesTheCategoryThatTheFileGives() {
    assertTrue(StatusMap.importedFrom(List.of(issue)).isNew("10001"));
  }

  @Test
  public void takesTheUsualCategoryWhereTheFileGivesNone() {
    issue.withObject("/fields/status").put("id", "5").remove("statusCategory");
    assertTrue(StatusMap.importedFrom(List.of(issue)).isDone("5"));
  }

  @Test
  public void aForgottenStatusHasNoCategory() {
    StatusMap statuses = StatusMap.importedFrom(List.of(issue)).forgetting("10001");
    assertFalse(statuses.isNew("10001"));
    assertTrue(statuses.naming(Map.of("10001", "TEAM")).names("10001"));
  }
}
