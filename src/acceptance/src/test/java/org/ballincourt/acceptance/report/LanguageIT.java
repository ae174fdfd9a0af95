package org.ballincourt.acceptance.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.RunningJira;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whoever reads in a language that there is not, or that has no texts, reads English. */
public final class LanguageIT {
  private static final String PAGE = "/plugins/servlet/ballincourt/report";
  private static final List<String> FILES =
      List.of("/report/figures.csv?project=LUM", "/report/turns.csv?project=LUM&figure=OUR_TURNS");
  private static final List<String> ANSWERS =
      List.of(
          "/report?project=LUM",
          "/report/turns?project=LUM&figure=OUR_TURNS",
          "/report/shared/1",
          "/report/shared/1/today",
          "/dashboard/waiting",
          "/dashboard/sides",
          "/dashboard/clients",
          "/dashboard/feedback");
  private static final List<String> PAGES =
      List.of("?projectKey=LUM", "?projectKey=LUM&figure=OUR_TURNS", "/shared?number=1");

  /** Nonsense, and languages that write numbers with digits, or months in a calendar, of theirs. */
  private static final List<String> LOCALES =
      List.of("xx-bogus", "qq", "en-x-nothing", "ar-EG", "tr", "th-TH-u-ca-buddhist-nu-thai");

  @ClassRule public static final RunningJira JIRA = new RunningJira(Launch::fresh);

  private final JiraClient lead = JIRA.as("lead");

  @Before
  public void begin() {
    new Levers(JIRA.as("admin")).run(Levers.CHECK);
    new Court(JIRA.as("admin")).awaitReplayOf("LUM");
    if (lead.get(Court.BASE + "/report/shared/1").status() == 404) {
      Reply shared = JIRA.as("pm").post(Court.BASE + "/report/shared", "{\"project\":\"LUM\"}");
      assertEquals(shared.toString(), 201, shared.status());
    }
  }

  @After
  public void readEnglish() {
    speak("en");
  }

  private static void speak(String locale) {
    String body = "{\"locale\":\"%s\"}".formatted(locale);
    assertEquals(locale, 204, JIRA.as("admin").put("/rest/host/1.0/users/lead", body).status());
  }

  private Map<String, String> files(JiraClient reader) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String path : FILES) {
      Reply reply = reader.get(Court.BASE + path);
      assertEquals(path + reply, 200, reply.status());
      files.put(path, reply.body());
    }
    return files;
  }

  private static void assertReadable(String locale, JiraClient reader) {
    for (String path : ANSWERS) {
      Reply reply = reader.get(Court.BASE + path);
      assertEquals(locale + path + reply, 200, reply.status());
      assertFalse(reply.toString(), reply.body().contains("ballincourt."));
    }
    for (String path : PAGES) {
      Reply reply = reader.get(PAGE + path);
      assertEquals(locale + path + reply, 200, reply.status());
      assertTrue(reply.toString(), reply.body().contains("Lumen website"));
      assertFalse(reply.toString(), reply.body().contains(">ballincourt."));
    }
  }

  @Test
  public void figuresAreReadInEnglishWhateverTheLanguage() {
    Map<String, String> english = files(lead);
    for (String locale : LOCALES) {
      speak(locale);
      assertReadable(locale, lead);
      assertEquals(locale, english, files(lead));
      assertEquals(locale, 400, lead.get(PAGE + "?projectKey=LUM&from=never").status());
    }
  }

  @Test
  public void whatABrowserAsksForIsNotMinded() {
    Map<String, String> english = files(lead);
    for (String wanted : List.of("xx-bogus", "%%%;;q=x,*", "en_US", "a-b-c-d-e-f;q=9")) {
      JiraClient reader = lead.with("Accept-Language", wanted);
      assertReadable(wanted, reader);
      assertEquals(wanted, english, files(reader));
    }
  }
}
