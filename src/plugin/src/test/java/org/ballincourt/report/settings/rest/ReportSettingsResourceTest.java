package org.ballincourt.report.settings.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.report.settings.store.GettingBackStore;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Test;

public class ReportSettingsResourceTest {

  private static final ReportSettingsJson NOTHING = new ReportSettingsJson(null, null);

  private final SmallJira jira = new SmallJira();
  private final ReportSettingsResource resource =
      new ReportSettingsResource(
          jira.access(),
          new GettingBackStore(new RowsInMemory(), jira.changes()),
          EnglishTexts.texts());

  private static InputStream body(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private ReportSettingsJson put(String json) {
    return resource.replace("WEB", body(json));
  }

  private List<Fault> refused(String json) {
    Refusal refusal = assertThrows(Refusal.class, () -> put(json));
    assertEquals(Kind.BAD_INPUT, refusal.kind());
    return refusal.faults();
  }

  private ReportSettingsJson seenBy(Visitor visitor) {
    jira.isVisitedBy(visitor);
    return resource.get("WEB");
  }

  @Test
  public void saysNothingByItself() {
    assertEquals(NOTHING, seenBy(Visitor.JIRA_ADMINISTRATOR));
  }

  @Test
  public void keepsBothUntilNeitherIsSaid() {
    ReportSettingsJson both = new ReportSettingsJson(10, 2.5);
    assertEquals(both, put("{\"thresholdDays\":10,\"hours\":2.5}"));
    assertEquals(NOTHING, put("{\"thresholdDays\":null,\"hours\":null}"));
  }

  @Test
  public void takesWholeNumbersAndTheEnds() {
    assertEquals(new ReportSettingsJson(60, 40.0), put("{\"thresholdDays\":60,\"hours\":40}"));
    assertEquals(new ReportSettingsJson(1, 0.5), put("{\"thresholdDays\":1,\"hours\":5e-1}"));
  }

  @Test
  public void namesEachFaultAtItsPlace() {
    assertEquals(
        List.of(
            new Fault("thresholdDays", "A whole number from 1 to 60 is expected here."),
            new Fault("hours", "A number of hours from 0.5 to 40 is expected here, in halves.")),
        refused("{\"thresholdDays\":61,\"hours\":0.75}"));
    for (String wrong : List.of("0", "40.5", "-1", "1e400", "\"2\"", "true", "[]")) {
      assertEquals(
          wrong, "hours", refused("{\"thresholdDays\":10,\"hours\":" + wrong + "}").get(0).field());
    }
  }

  @Test
  public void refusesOneWithoutTheOther() {
    String together = "Both numbers belong together: give both, or neither.";
    assertEquals(List.of(new Fault("hours", together)), refused("{\"thresholdDays\":10}"));
    assertEquals(
        List.of(new Fault("thresholdDays", together)),
        refused("{\"thresholdDays\":null,\"hours\":2}"));
    assertEquals(1, refused("{\"days\":10}").size());
  }

  @Test
  public void isForThoseWhoSeeClientFigures() {
    assertEquals(
        Kind.NOT_ALLOWED, assertThrows(Refusal.class, () -> seenBy(Visitor.READER)).kind());
    assertEquals(
        Kind.NOT_FOUND, assertThrows(Refusal.class, () -> seenBy(Visitor.STRANGER)).kind());
  }

  @Test
  public void isSetByAdministratorsOfTheProject() {
    jira.isVisitedBy(Visitor.CLIENT_WORKER);
    assertEquals(Kind.NOT_ALLOWED, assertThrows(Refusal.class, () -> put("{}")).kind());
  }
}
