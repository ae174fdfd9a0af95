package org.ballincourt.site.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.license.LicenseHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeRow;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.court.store.Stores;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.Installation;
import org.ballincourt.site.Origin;
import org.junit.Before;
import org.junit.Test;

/** Which Jira may write to clients, on the real engine. */
public class OriginStoreTest extends OnEachDatabase {
  private static final String PRODUCTION = "https://jira.studio.example";
  private static final String COPY = "https://staging.studio.example";

  private PluginTables tables;
  private ChangeStore changes;

  @Before
  public void open() {
    tables = database.tables(List.of(OriginRow.class, ChangeRow.class));
    changes = new Stores(tables).changes();
  }

  private OriginStore at(String baseUrl, String serverId) {
    ApplicationProperties properties = mock(ApplicationProperties.class);
    LicenseHandler licences = mock(LicenseHandler.class);
    when(properties.getBaseUrl(any())).thenReturn(baseUrl);
    when(licences.getServerId()).thenReturn(serverId);
    return new OriginStore(tables, new Installation(properties, licences), changes);
  }

  @Test
  public void remembersTheFirstOneAndNoOther() {
    assertFalse(at(PRODUCTION, "A").isElsewhere());
    at(PRODUCTION, "A").rememberFirst();
    at(COPY, "A").rememberFirst();

    assertEquals(Optional.of(new Origin(PRODUCTION, "A")), at(COPY, "B").remembered());
    assertFalse(at(PRODUCTION, "A").isElsewhere());
  }

  @Test
  public void isElsewhereUnderAnotherAddressOrOnAnotherServer() {
    at(PRODUCTION, "A").rememberFirst();

    assertTrue(at(COPY, "A").isElsewhere());
    assertTrue(at(PRODUCTION, "B").isElsewhere());
    assertTrue(at(PRODUCTION, null).isElsewhere());
  }

  @Test
  public void takesAServerWithoutAnId() {
    at(PRODUCTION, null).rememberFirst();

    assertFalse(at(PRODUCTION, null).isElsewhere());
    assertTrue(at(PRODUCTION, "A").isElsewhere());
  }

  @Test
  public void isTheOneOnceSomebodyConfirmsIt() {
    at(PRODUCTION, "A").rememberFirst();
    at(COPY, "B").confirm();

    assertFalse(at(COPY, "B").isElsewhere());
    assertTrue(at(PRODUCTION, "A").isElsewhere());
    assertEquals(
        List.of(new Difference(What.ORIGIN, Map.of(), PRODUCTION + " A", COPY + " B")),
        changes.latest(null, 0, 1).get(0).differences());
  }
}
