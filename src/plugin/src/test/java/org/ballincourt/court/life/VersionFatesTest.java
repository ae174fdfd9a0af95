package org.ballincourt.court.life;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class VersionFatesTest {

  private static final long DRAFT = 1;
  private static final long DESIGN = 2;
  private static final long BUILD = 3;

  @Test
  public void whatIsNotGoneStays() {
    assertEquals(Set.of(DRAFT, BUILD), VersionFates.NONE.today(Set.of(DRAFT, BUILD)));
  }

  @Test
  public void heirsOfHeirsCount() {
    VersionFates fates =
        new VersionFates(Map.of(DRAFT, Optional.of(DESIGN)))
            .and(new VersionFates(Map.of(DESIGN, Optional.of(BUILD))));
    assertEquals(Set.of(BUILD), fates.today(Set.of(DRAFT)));
    assertEquals(Set.of(BUILD), fates.today(Set.of(DRAFT, DESIGN, BUILD)));
  }

  @Test
  public void nothingIsLeftOfWhatWasDeletedInTheEnd() {
    VersionFates fates =
        new VersionFates(Map.of(DRAFT, Optional.of(DESIGN), DESIGN, Optional.empty()));
    assertEquals(Set.of(BUILD), fates.today(Set.of(DRAFT, BUILD)));
  }

  @Test
  public void versionsThatBecameEachOtherAreNone() {
    VersionFates fates =
        new VersionFates(Map.of(DRAFT, Optional.of(DESIGN), DESIGN, Optional.of(DRAFT)));
    assertEquals(Set.of(), fates.today(Set.of(DRAFT)));
  }
}
