package org.ballincourt.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A project manager reads the panel, moves an issue and sees the panel follow. */
public final class CourtPanelIT {

  private static final ExportFile EXPORT =
      GeneratedExport.writeSmall(Launch.freshDirectory().resolve("export.json"));

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;
  private static final String UNTOUCHED = PROJECT + "-1";
  private static final String UNDER_WAY = PROJECT + "-2";
  private static final String MOVING = PROJECT + "-3";
  private static final String BUSY = PROJECT + "-4";

  private static final Chromium CHROMIUM = new Chromium();
  private static final RunningJira JIRA =
      new RunningJira(() -> Launch.fresh().withExport(EXPORT.path()));

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(CHROMIUM).around(JIRA);

  private final Person pm = person("pm");

  @Before
  public void nameNoStatus() {
    save(Map.of());
  }

  @Test
  public void saysWhoseMoveItIs() {
    pm.openIssue(UNDER_WAY);
    assertThat(pm.panelOf("TEAM")).containsText("Our move");
    pm.openIssue(UNTOUCHED);
    assertThat(pm.panelOf("NOBODY")).containsText("Not started yet");
  }

  @Test
  public void followsATransition() {
    save(Map.of("1", "CLIENT"));
    pm.openIssue(MOVING);
    assertThat(pm.panelOf("TEAM")).isVisible();
    pm.moveTo("Name of 1");
    assertThat(pm.panelOf("CLIENT")).containsText("The client’s move");
    assertThat(pm.panel().locator("details")).hasCount(2);
  }

  @Test
  public void followsTheRules() {
    pm.openIssue(UNDER_WAY);
    assertThat(pm.panelOf("TEAM")).isVisible();
    save(Map.of("3", "CLIENT"));
    pm.page().reload();
    assertThat(pm.panelOf("CLIENT")).containsText("The client’s move");
  }

  @Test
  public void explainsATurn() {
    pm.openIssue(UNDER_WAY);
    Locator turn = pm.panel().locator("details").first();
    Locator reason = turn.getByText("counts neither as to do nor as done");
    assertThat(reason).isHidden();
    turn.getByText("Explain").click();
    assertThat(reason).isVisible();
  }

  @Test
  public void showsEarlierTurnsWhenAskedTo() {
    save(Map.of("1", "CLIENT"));
    pm.openIssue(BUSY);
    for (int times = 0; times < 6; times++) {
      pm.moveTo("Name of 1");
      assertThat(pm.panelOf("CLIENT")).isVisible();
      pm.moveTo("Name of 3");
      assertThat(pm.panelOf("TEAM")).isVisible();
    }
    Locator turns = pm.panel().locator("details");
    assertThat(turns).hasCount(10);
    pm.panel().getByText("Show earlier turns").click();
    assertThat(turns.last()).containsText("Created on");
    assertThat(pm.panel().getByText("Show earlier turns")).hasCount(0);
  }

  @Test
  public void isGoneWhereTheProjectIsSwitchedOff() {
    JIRA.as("pm").delete(Court.rules(PROJECT));
    assertEquals(200, pm.openIssue(UNDER_WAY).status());
    assertThat(pm.panel()).hasCount(0);
  }

  @Test
  public void theHiddenProjectIsNotThereForAMember() {
    Person member = person("member");
    assertEquals(200, member.openIssue(UNTOUCHED).status());
    assertEquals(404, member.openIssue(GeneratedExport.HIDDEN_PROJECT + "-1").status());
    assertThat(member.panel()).hasCount(0);
  }

  private static void save(Map<String, String> parties) {
    new Court(JIRA.as("pm")).save(PROJECT, Rules.naming(parties).toString());
  }

  private static Person person(String user) {
    return new Person(CHROMIUM.page(1280), JIRA.base()).logIn(user);
  }
}
