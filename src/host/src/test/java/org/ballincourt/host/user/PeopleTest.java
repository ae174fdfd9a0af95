package org.ballincourt.host.user;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.permission.GlobalPermissionKey;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Rule;
import org.junit.Test;

public class PeopleTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  @Test
  public void aPasswordIsTheName() {
    for (String name : new String[] {"admin", "lead", "pm", "pm2", "member"}) {
      assertEquals(name, database.people().logIn(name, name).orElseThrow().name());
    }
    assertTrue(database.people().logIn("pm", "pm2").isEmpty());
    assertTrue(database.people().logIn("PM", "PM").isEmpty());
  }

  @Test
  public void anImportedNamesakeDoesNotTakeOverALogin() {
    database.people().add("JIRAUSER10100", "pm", "Somebody else");
    assertEquals("pm", database.people().logIn("pm", "pm").orElseThrow().key());
  }

  @Test
  public void onlyTheAdministratorAdministersJira() {
    GlobalPermissions permissions = new GlobalPermissions(database.people());
    Person admin = database.people().byName("admin").orElseThrow();
    Person pm = database.people().byName("pm").orElseThrow();
    assertTrue(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, admin));
    assertFalse(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, pm));
    assertFalse(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, null));
  }

  @Test
  public void noPasswordIsStoredAsItIs() {
    String stored =
        database
            .get()
            .sql()
            .sql("select password_hash from host_users where user_key = 'member'")
            .query(String.class)
            .single();
    assertFalse(stored.contains("member"));
  }
}
