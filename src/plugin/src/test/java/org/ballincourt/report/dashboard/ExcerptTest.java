package org.ballincourt.report.dashboard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ExcerptTest {

  @Test
  public void addsUpToTheWholeList() {
    Excerpt<Integer> excerpt = Excerpt.of(List.of(1, 2, 3, 4, 5, 6, 7), each -> each % 3 != 0, 2);

    assertEquals(List.of(1, 2), excerpt.rows());
    assertEquals(3, excerpt.more());
    assertEquals(2, excerpt.hidden());
    assertEquals(7, excerpt.total());
  }

  @Test
  public void tellsOfWhatNobodyMayOpenHowMuchItIs() {
    Excerpt<Integer> excerpt = Excerpt.of(List.of(3, 6), each -> each % 3 != 0, 2);

    assertEquals(List.of(), excerpt.rows());
    assertEquals(0, excerpt.more());
    assertEquals(2, excerpt.hidden());
  }
}
