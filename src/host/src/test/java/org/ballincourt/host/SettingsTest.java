package org.ballincourt.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import org.junit.Test;

public class SettingsTest {

  private static Settings settings(String... namesAndValues) {
    Properties properties = new Properties();
    properties.setProperty("plugin", "plugin.jar");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Settings.of(properties);
  }

  private static void assertRefused(String name, String value, String message) {
    BadSetting refusal = assertThrows(BadSetting.class, () -> settings(name, value));
    assertEquals(message, refusal.getMessage());
  }

  @Test
  public void hasADefaultForEverythingButThePlugin() {
    Settings settings = settings();
    assertEquals(2990, settings.address().port());
    assertTrue(settings.storage().databaseUrl().startsWith("jdbc:h2:file:"));
    assertTrue(settings.storage().databaseUrl().contains(";WRITE_DELAY=0"));
    assertTrue(settings.storage().data().endsWith("target/host-data"));
    assertEquals(Optional.empty(), settings.content().export());
    assertEquals(ZoneId.of("UTC"), settings.zone());
    assertTrue(settings.on());
    assertTrue(settings.content().bringsClients());
    assertThrows(BadSetting.class, () -> Settings.of(new Properties()));
  }

  @Test
  public void bringsClientsForTheDemoProjectsOnly() {
    assertFalse(settings("clients", "false").content().bringsClients());
    assertFalse(settings("export", "jira.json").content().bringsClients());
    assertRefused("clients", "yes", "-Dclients=yes: is neither true nor false");
  }

  @Test
  public void takesAnEmptyTextForNothing() {
    assertEquals(2990, settings("port", "").address().port());
    assertEquals(Optional.empty(), settings("export", "").content().export());
  }

  @Test
  public void takesAnAddressForJira() {
    String url = "https://jira.example:8443/jira";
    assertEquals(Optional.of(url), settings("baseUrl", url).address().baseUrl());
    assertEquals(Optional.empty(), settings().address().baseUrl());
  }

  @Test
  public void keepsTheDatabaseInTheFolderOfTheData() {
    assertTrue(settings("data", "elsewhere").storage().databaseUrl().contains("elsewhere"));
  }

  @Test
  public void aSecondNodeSharesTheDatabaseAndHasItsOwnPort() {
    Settings second = settings("node", "2", "db", "jdbc:postgresql://localhost/jira");
    assertEquals(2991, second.address().port());
    assertFalse(second.storage().isFirstNode());
    assertTrue(settings().storage().isFirstNode());
    assertThrows(
        BadSetting.class,
        () -> settings("node", "2", "db", "jdbc:postgresql://localhost/jira", "export", "x.json"));
    assertNotEquals(settings().storage().webFiles(), second.storage().webFiles());
  }

  @Test
  public void refusesWhatItCanNotUseInWords() {
    assertRefused("node", "0", "-Dnode=0: is not a node; give 1 to 9");
    assertRefused("node", "2", "-Dnode=2: needs -Ddb=jdbc:postgresql:…, for nodes to share");
    assertRefused("port", "http", "-Dport=http: is not a port; give 0 to 65535");
    assertRefused("port", "65536", "-Dport=65536: is not a port; give 0 to 65535");
    assertRefused(
        "baseUrl",
        "jira.example",
        "-DbaseUrl=jira.example: is not an address such as" + " https://jira.example");
    assertRefused("on", "no", "-Don=no: is neither true nor false");
    assertRefused("zone", "Oslo", "-Dzone=Oslo: is not a time zone such as Europe/Oslo");
    assertRefused(
        "db", "jdbc:oracle:x", "-Ddb=jdbc:oracle:x: is neither jdbc:h2:… nor jdbc:postgresql:…");
  }
}
