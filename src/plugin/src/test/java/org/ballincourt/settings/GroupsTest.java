package org.ballincourt.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Optional;
import org.junit.Test;

public class GroupsTest {

  @Test
  public void aRightIsOneGroupsOrNobodys() {
    Groups leads = Groups.NONE.with(Right.SEE_ALL_CLIENTS, "leads");
    assertEquals(Optional.of("leads"), leads.of(Right.SEE_ALL_CLIENTS));
    assertEquals(Optional.empty(), leads.of(Right.KEEP_QUESTIONS));
    assertEquals(Groups.NONE, leads.with(Right.SEE_ALL_CLIENTS, null));
  }

  @Test
  public void aGroupHasAName() {
    assertThrows(IllegalArgumentException.class, () -> Groups.NONE.with(Right.KEEP_QUESTIONS, " "));
    assertThrows(
        IllegalArgumentException.class,
        () -> Groups.NONE.with(Right.KEEP_QUESTIONS, "g".repeat(Groups.LONGEST_NAME + 1)));
  }
}
